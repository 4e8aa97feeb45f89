package safeguard.contracts.decision;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import safeguard.contracts.gate.Outcome;

/** A decision in a list. */
record DecisionSummary(
        UUID id,
        Outcome outcome,
        List<String> tradeSecrets,
        String partner,
        String purpose,
        String mode,
        LocalDate asOf,
        boolean simulated,
        Instant decidedAt,
        String requestedBy) {

    /** For the query, which has the references as an array. */
    DecisionSummary(
            UUID id,
            Outcome outcome,
            String[] tradeSecrets,
            String partner,
            String purpose,
            String mode,
            LocalDate asOf,
            boolean simulated,
            Instant decidedAt,
            String requestedBy) {
        this(id, outcome, List.of(tradeSecrets), partner, purpose, mode, asOf, simulated, decidedAt, requestedBy);
    }
}
