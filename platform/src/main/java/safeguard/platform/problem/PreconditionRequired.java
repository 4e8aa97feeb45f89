package safeguard.platform.problem;

import java.util.List;

/** The operation needs an If-Match header. */
public final class PreconditionRequired extends DomainProblem {
    private static final long serialVersionUID = 1;

    public PreconditionRequired() {
        super(
                "precondition-required",
                "Send If-Match with the ETag of the version that you read",
                List.of(new FieldError("If-Match", "the ETag of the object as you read it, such as \"3\"")));
    }
}
