package safeguard.platform.problem;

import java.util.List;

/** The object's state or version does not allow it now. */
public final class Conflict extends DomainProblem {
    private static final long serialVersionUID = 1;

    public Conflict(String code, String message) {
        super(code, message, List.of());
    }
}
