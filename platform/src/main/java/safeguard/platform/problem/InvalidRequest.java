package safeguard.platform.problem;

import java.util.List;

/** The request has the wrong shape. */
public final class InvalidRequest extends DomainProblem {
    private static final long serialVersionUID = 1;

    public InvalidRequest(String message, FieldError... errors) {
        super("invalid-request", message, List.of(errors));
    }
}
