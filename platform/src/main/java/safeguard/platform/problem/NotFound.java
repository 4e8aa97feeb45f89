package safeguard.platform.problem;

import java.util.List;

/** Nothing with this id or ref that the caller may know of; the same for other tenants' objects. */
public final class NotFound extends DomainProblem {
    private static final long serialVersionUID = 1;

    public NotFound(String what, String idOrRef) {
        super("not-found", "There is no %s '%s'".formatted(what, idOrRef), List.of());
    }
}
