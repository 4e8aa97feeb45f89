package safeguard.platform.problem;

import java.util.List;

/** The object changed since the caller read it. */
public final class PreconditionFailed extends DomainProblem {
    private static final long serialVersionUID = 1;

    public PreconditionFailed() {
        super(
                "precondition-failed",
                "The object has changed since you read it: read it again and repeat with its new ETag",
                List.of());
    }
}
