package safeguard.contracts.decision;

import java.time.Instant;
import java.util.UUID;
import safeguard.contracts.gate.Outcome;

/** What a disclosure may rely on: the outcome of a decision and what it was asked for. */
public record Permit(
        UUID decision,
        Outcome outcome,
        boolean simulated,
        Instant decidedAt,
        Instant validUntil,
        DisclosureRequest request) {}
