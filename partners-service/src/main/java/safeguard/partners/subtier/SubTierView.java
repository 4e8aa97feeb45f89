package safeguard.partners.subtier;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import safeguard.partners.partner.PartnerName;

/** A sub-tier of an engagement. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record SubTierView(
        UUID id,
        String engagement,
        PartnerName partner,
        PartnerName worksFor,
        SubTierStatus status,
        LocalDate requestedOn,
        String requestedBy,
        @Nullable String requestReason,
        @Nullable LocalDate decidedFrom,
        @Nullable String decidedBy,
        @Nullable String decisionReason,
        Instant recordedAt) {

    static SubTierView of(SubTier subTier, String engagementRef, Map<UUID, PartnerName> names) {
        return new SubTierView(
                subTier.id(),
                engagementRef,
                Objects.requireNonNull(names.get(subTier.partnerId())),
                Objects.requireNonNull(names.get(subTier.worksForId())),
                subTier.status(),
                subTier.requestedOn(),
                subTier.requestedBy(),
                subTier.requestReason(),
                subTier.decidedFrom(),
                subTier.decidedBy(),
                subTier.decisionReason(),
                subTier.recordedAt());
    }
}
