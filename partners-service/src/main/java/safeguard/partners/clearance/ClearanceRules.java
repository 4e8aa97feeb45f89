package safeguard.partners.clearance;

import safeguard.partners.engagement.EngagementFacts;
import safeguard.platform.problem.FieldError;
import safeguard.platform.problem.RuleViolated;

/** What a proposal must fulfil. */
final class ClearanceRules {

    private ClearanceRules() {}

    /** @throws RuleViolated {@code beyond-engagement} or {@code ends-before-it-begins} */
    static void check(ClearanceDraft draft, EngagementFacts engagement) {
        var beyond = draft.scope().beyond(engagement.scope());
        if (!beyond.isEmpty()) {
            throw new RuleViolated(
                    "beyond-engagement",
                    "A clearance stays within its engagement " + engagement.ref(),
                    beyond.toArray(FieldError[]::new));
        }
        if (draft.validFrom() != null
                && draft.validTo() != null
                && !draft.validTo().isAfter(draft.validFrom())) {
            throw new RuleViolated(
                    "ends-before-it-begins",
                    "A clearance is valid for a day at least",
                    new FieldError("/validTo", "later than validFrom"));
        }
    }
}
