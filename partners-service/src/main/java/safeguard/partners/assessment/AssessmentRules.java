package safeguard.partners.assessment;

import java.util.HashSet;
import safeguard.platform.problem.FieldError;
import safeguard.platform.problem.RuleViolated;

/** What a conclusion must fulfil to mean something. */
final class AssessmentRules {

    private AssessmentRules() {}

    /** @throws RuleViolated with the rule's code and field */
    static void check(AssessmentDraft draft) {
        require(
                (draft.inherentFactors() == null) != (draft.inherentScore() == null),
                "one-inherent-score",
                "The inherent score comes either from factors or as a whole",
                new FieldError("/inherentFactors", "the seven factors, or inherentScore instead"));
        require(
                draft.controlAnswers().isEmpty() != (draft.controlScore() == null),
                "one-control-score",
                "The control score comes either from answers or as a whole",
                new FieldError("/controlAnswers", "at least one answer, or controlScore instead"));
        require(
                draft.vetoes().isEmpty() || draft.result() == AssessmentResult.BLOCKER,
                "veto-beats-score",
                "A veto beats every score",
                new FieldError("/result", "BLOCKER, as long as there is a veto"));
        require(
                draft.result() != AssessmentResult.CONDITIONAL
                        || !draft.conditions().isEmpty(),
                "conditions-missing",
                "A conditional result names its conditions",
                new FieldError("/conditions", "at least one condition"));
        require(
                draft.vetoItemsExpireOn() == null || draft.vetoItemsExpireOn().isAfter(draft.concludedOn()),
                "ends-before-it-begins",
                "What has expired when the assessment is concluded cannot carry it",
                new FieldError("/vetoItemsExpireOn", "later than concludedOn"));
        checkAnswers(draft);
    }

    private static void checkAnswers(AssessmentDraft draft) {
        var seen = new HashSet<String>();
        for (int i = 0; i < draft.controlAnswers().size(); i++) {
            require(
                    seen.add(draft.controlAnswers().get(i).question()),
                    "question-twice",
                    "A question is answered twice",
                    new FieldError("/controlAnswers/%d/question".formatted(i), "is answered already"));
        }
    }

    private static void require(boolean holds, String code, String message, FieldError error) {
        if (!holds) {
            throw new RuleViolated(code, message, error);
        }
    }
}
