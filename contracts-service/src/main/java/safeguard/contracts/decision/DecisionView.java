package safeguard.contracts.decision;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import safeguard.contracts.gate.Condition;
import safeguard.contracts.gate.Outcome;
import safeguard.contracts.gate.Reason;
import safeguard.contracts.gate.Remedy;
import safeguard.contracts.gate.Ruling;

/** A decision with everything that led to it. */
record DecisionView(
        UUID id,
        Outcome outcome,
        List<Reason> reasons,
        List<Condition> conditions,
        List<Remedy> remedies,
        List<SecretOutcome> perSecret,
        Ruleset ruleset,
        String inputsDigest,
        Instant validUntil,
        Instant decidedAt,
        LocalDate asOf,
        boolean simulated,
        DisclosureRequest request,
        String requestedBy) {

    /** The outcome for one secret and the agreement that would carry it. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record SecretOutcome(
            String tradeSecret, Outcome outcome, @Nullable String agreement) {

        static SecretOutcome of(Ruling.SecretRuling ruling) {
            var carrier = ruling.carrier();
            return new SecretOutcome(
                    ruling.tradeSecret(), ruling.outcome(), carrier == null ? null : carrier.agreement());
        }
    }

    static DecisionView of(DisclosureDecision decision) {
        var ruling = decision.ruling();
        return new DecisionView(
                decision.id(),
                ruling.outcome(),
                ruling.reasons(),
                ruling.conditions(),
                ruling.remedies(),
                ruling.perSecret().stream().map(SecretOutcome::of).toList(),
                decision.ruleset(),
                decision.inputsDigest(),
                decision.validUntil(),
                decision.recordedAt(),
                decision.asOf(),
                decision.isSimulated(),
                decision.request(),
                decision.requestedBy());
    }
}
