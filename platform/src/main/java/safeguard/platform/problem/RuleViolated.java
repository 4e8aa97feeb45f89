package safeguard.platform.problem;

import java.util.List;

/** The request is well formed, but a rule of the domain forbids it. */
public final class RuleViolated extends DomainProblem {
    private static final long serialVersionUID = 1;

    public RuleViolated(String code, String message, FieldError... errors) {
        super(code, message, List.of(errors));
    }
}
