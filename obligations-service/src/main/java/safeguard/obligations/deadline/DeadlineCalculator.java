package safeguard.obligations.deadline;

import jakarta.enterprise.context.ApplicationScoped;
import safeguard.deadlines.Refusal;
import safeguard.deadlines.calculation.Deadlines;
import safeguard.platform.problem.FieldError;
import safeguard.platform.problem.RuleViolated;

/** Computes deadlines; what cannot be computed safely is refused with its reason. */
@ApplicationScoped
class DeadlineCalculator {

    private final Deadlines deadlines;

    DeadlineCalculator(Deadlines deadlines) {
        this.deadlines = deadlines;
    }

    DeadlineCalculation calculate(DeadlineCalculationDraft draft) {
        return deadlines.compute(draft.request()).map(DeadlineCalculation::of).orElseThrow(DeadlineCalculator::refused);
    }

    private static RuleViolated refused(Refusal refusal) {
        return new RuleViolated(
                refusal.code(), refusal.sentence(), new FieldError(refusal.pointer(), refusal.sentence()));
    }
}
