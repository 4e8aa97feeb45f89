package safeguard.partners.subtier;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import safeguard.partners.partner.PartnerName;

/**
 * A sub-tier with the days of its request and its decision.
 *
 * @param decision what was decided, PENDING while nothing is
 */
public record SubTierFact(
        UUID engagementId,
        PartnerName partner,
        LocalDate requestedOn,
        SubTierStatus decision,
        @Nullable LocalDate decidedFrom) {

    /** What a sub-tier was on a day, and since when. */
    public record Standing(SubTierStatus status, LocalDate since) {}

    static SubTierFact of(SubTier subTier, PartnerName partner) {
        return new SubTierFact(
                subTier.engagementId(), partner, subTier.requestedOn(), subTier.status(), subTier.decidedFrom());
    }

    /** The standing on a day; empty before the request. */
    public Optional<Standing> on(LocalDate day) {
        if (decidedFrom != null && !decidedFrom.isAfter(day)) {
            return Optional.of(new Standing(decision, decidedFrom));
        }
        return requestedOn.isAfter(day)
                ? Optional.empty()
                : Optional.of(new Standing(SubTierStatus.PENDING, requestedOn));
    }
}
