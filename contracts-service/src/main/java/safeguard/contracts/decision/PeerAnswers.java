package safeguard.contracts.decision;

import org.jspecify.annotations.Nullable;
import safeguard.contracts.gate.ClearanceFacts;
import safeguard.contracts.gate.DutyFacts;

/**
 * What the peers said, each null when it gave no usable answer in time.
 *
 * @param engagement ref of the engagement for which partners-service answered, if it was for one
 */
record PeerAnswers(
        @Nullable ClearanceFacts clearance,
        @Nullable String engagement,
        @Nullable DutyFacts duties) {

    static final PeerAnswers NONE = new PeerAnswers(null, null, null);

    /** The engagement by ref, when it was asked for and is known. */
    @Nullable
    String engagementRef(@Nullable String asked) {
        return asked == null || engagement == null ? asked : engagement;
    }

    /** A sub-tier by ref, when it is known. */
    String subTierRef(String asked) {
        return clearance == null
                ? asked
                : clearance.subTiers().stream()
                        .filter(known -> known.is(asked))
                        .map(ClearanceFacts.SubTier::ref)
                        .findFirst()
                        .orElse(asked);
    }
}
