package safeguard.platform.problem;

import java.util.List;

/** A refusal that the caller can understand and act on. Anything else that is thrown is a bug and becomes a 500. */
public abstract sealed class DomainProblem extends RuntimeException
        permits NotFound,
                InvalidRequest,
                RuleViolated,
                Conflict,
                Forbidden,
                PreconditionFailed,
                PreconditionRequired,
                Unavailable {

    private static final long serialVersionUID = 1;

    private final String code;
    private final transient List<FieldError> errors;

    DomainProblem(String code, String message, List<FieldError> errors) {
        super(message, null, false, false);
        this.code = code;
        this.errors = errors;
    }

    /** Stable kebab-case code, the last part of the problem's {@code type}. */
    public String code() {
        return code;
    }

    /** The fields at fault, if any. */
    public List<FieldError> errors() {
        return errors;
    }

    /** The sentence for the caller. */
    public String detail() {
        return String.valueOf(getMessage());
    }
}
