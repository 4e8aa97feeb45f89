package safeguard.platform.problem;

import java.util.List;

/** The caller can see the function, but may not use it. */
public final class Forbidden extends DomainProblem {
    private static final long serialVersionUID = 1;

    public Forbidden(String code, String message) {
        super(code, message, List.of());
    }
}
