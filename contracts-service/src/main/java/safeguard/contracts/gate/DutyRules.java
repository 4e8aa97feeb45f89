package safeguard.contracts.gate;

import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What holds and late duties forbid. Why a hold was placed is not for everyone who asks, so only its scope is said. */
final class DutyRules {

    private DutyRules() {}

    /** What concerns the whole question. */
    static Stream<Finding> findings(Facts facts, Words words) {
        var duties = facts.duties();
        if (duties == null) {
            return Stream.of(words.finding(
                    "OBLIGATIONS_UNAVAILABLE",
                    new Source("obligations", "holds", facts.partner(), null, null),
                    Map.of()));
        }
        return Stream.concat(
                holds(facts, hold -> hold.scope().equals("PARTNER"), words),
                duties.overdue().stream().map(duty -> overdue(duty, words)));
    }

    /** What concerns one secret. */
    static Stream<Finding> findings(Facts facts, SecretFacts secret, Words words) {
        return holds(facts, hold -> hold.isOn("SECRET", secret.id(), secret.ref()), words)
                .map(finding -> finding.about(secret));
    }

    static Stream<Finding> holds(Facts facts, Predicate<DutyFacts.Hold> concerned, Words words) {
        var duties = facts.duties();
        if (duties == null) {
            return Stream.empty();
        }
        return duties.holds().stream()
                .filter(concerned)
                .map(hold -> words.finding(
                        "HOLD_ACTIVE",
                        hold.source(),
                        Map.of("scope", hold.scope().toLowerCase(Locale.ROOT))));
    }

    private static Finding overdue(DutyFacts.Overdue duty, Words words) {
        var dueOn = duty.dueOn() == null ? "an earlier day" : duty.dueOn().toString();
        return words.finding("DUTY_OVERDUE_BLOCKING", duty.source(), Map.of("duty", duty.title(), "dueOn", dueOn))
                .since(duty.dueOn());
    }
}
