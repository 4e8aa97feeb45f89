package safeguard.partners.clearance;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import safeguard.partners.partner.PartnerName;
import safeguard.partners.scope.Classification;
import safeguard.partners.scope.DeliveryMode;

/** A clearance. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ClearanceView(
        UUID id,
        PartnerName partner,
        String engagement,
        ClearanceStatus status,
        LocalDate statusSince,
        Classification maxClassification,
        List<String> purposes,
        List<String> countries,
        List<DeliveryMode> deliveryModes,
        List<String> conditions,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        String basis,
        String proposedBy,
        LocalDate proposedOn,
        @Nullable String grantedBy,
        @Nullable LocalDate grantedOn,
        List<ClearanceStatusEntry> history,
        Instant recordedAt) {

    static ClearanceView of(Clearance clearance, PartnerName partner, String engagementRef) {
        var scope = clearance.scope();
        return new ClearanceView(
                clearance.id(),
                partner,
                engagementRef,
                clearance.status(),
                clearance.history().getLast().from(),
                scope.highest(),
                scope.purposes(),
                scope.countries(),
                scope.deliveryModes(),
                clearance.conditions(),
                clearance.validFrom(),
                clearance.validTo(),
                clearance.basis(),
                clearance.proposedBy(),
                clearance.proposedOn(),
                clearance.grantedBy(),
                clearance.grantedOn(),
                clearance.history(),
                clearance.recordedAt());
    }
}
