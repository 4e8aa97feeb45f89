package safeguard.contracts.disclosure;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import safeguard.contracts.decision.DisclosureRequest;
import safeguard.contracts.decision.Permit;
import safeguard.contracts.gate.Condition;
import safeguard.contracts.gate.Ruling;
import safeguard.platform.problem.Conflict;
import safeguard.platform.problem.FieldError;
import safeguard.platform.problem.RuleViolated;

/** Whether a decision covers a disclosure: usable, asked for the same, its conditions kept. */
final class PermitCheck {

    private PermitCheck() {}

    static void usable(Permit permit, DisclosureDraft draft, Instant now) {
        if (!permit.outcome().allows()) {
            throw notUsable("It answered " + permit.outcome());
        }
        if (permit.simulated()) {
            throw notUsable("It was asked for another day and authorises nothing");
        }
        if (!now.isBefore(permit.validUntil())) {
            throw notUsable("It expired at " + permit.validUntil());
        }
        if (draft.madeAt().toInstant().isBefore(permit.decidedAt())) {
            throw notUsable("It was made at %s, after the disclosure: record that after the fact"
                    .formatted(permit.decidedAt()));
        }
    }

    private static Conflict notUsable(String sentence) {
        return new Conflict("decision-not-usable", sentence);
    }

    /** Both sides name secrets and partner by reference. */
    static void sameRequest(DisclosureRequest asked, DisclosureRequest made) {
        var errors = new ArrayList<FieldError>();
        compare(errors, "/tradeSecrets", asked.tradeSecrets(), made.tradeSecrets());
        compare(errors, "/partner", asked.partner(), made.partner());
        compare(errors, "/purpose", asked.purpose(), made.purpose());
        compare(errors, "/mode", asked.mode(), made.mode());
        if (made.engagement() != null) {
            compare(errors, "/engagement", asked.engagement(), made.engagement());
        }
        if (!errors.isEmpty()) {
            throw new RuleViolated(
                    "decision-mismatch",
                    "The decision was asked for something else",
                    errors.toArray(FieldError[]::new));
        }
    }

    private static void compare(List<FieldError> errors, String pointer, @Nullable Object asked, Object made) {
        if (!Objects.equals(asked, made)) {
            errors.add(new FieldError(pointer, "as in the decision: " + asked));
        }
    }

    /** @param copiesOut copies of a secret that are with the partner already */
    static void conditionsKept(Ruling ruling, DisclosureDraft draft, ToIntFunction<String> copiesOut) {
        for (var condition : ruling.conditions()) {
            if (condition.limit() != null) {
                switch (condition.code()) {
                    case "NAMED_RECIPIENTS" -> named(draft, condition.limit());
                    case "COPY_LIMIT" -> copies(draft, condition, condition.limit(), copiesOut);
                    default -> {
                        // the other conditions are duties of the people involved, not of this record
                    }
                }
            }
        }
    }

    private static void named(DisclosureDraft draft, int limit) {
        if (draft.recipients().isEmpty()) {
            throw new RuleViolated(
                    "recipients-not-named",
                    "The agreement asks for named recipients",
                    new FieldError("/recipients", "1 to %d people by name".formatted(limit)));
        }
        if (draft.recipients().size() > limit) {
            throw new RuleViolated(
                    "too-many-recipients",
                    "The agreement allows %d recipients".formatted(limit),
                    new FieldError("/recipients", "at most " + limit));
        }
    }

    private static void copies(DisclosureDraft draft, Condition condition, int limit, ToIntFunction<String> copiesOut) {
        int out = copiesOut.applyAsInt(Objects.requireNonNull(condition.tradeSecret()));
        if (out + draft.copies() > limit) {
            throw new RuleViolated(
                    "copy-limit",
                    "The agreement allows %d copies of %s, and %d are out"
                            .formatted(limit, condition.tradeSecret(), out),
                    new FieldError("/copies", "at most " + Math.max(0, limit - out)));
        }
    }
}
