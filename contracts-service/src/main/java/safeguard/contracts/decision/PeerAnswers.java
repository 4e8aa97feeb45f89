package safeguard.contracts.decision;

import org.jspecify.annotations.Nullable;
import safeguard.contracts.gate.ClearanceFacts;
import safeguard.contracts.gate.DutyFacts;

/** What the peers said, each null when it gave no usable answer in time. */
record PeerAnswers(
        @Nullable ClearanceFacts clearance, @Nullable DutyFacts duties) {}
