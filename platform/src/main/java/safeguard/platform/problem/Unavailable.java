package safeguard.platform.problem;

import java.util.List;

/** Something this operation cannot do without is away for the moment. */
public final class Unavailable extends DomainProblem {
    private static final long serialVersionUID = 1;

    public Unavailable(String code, String message) {
        super(code, message, List.of());
    }
}
