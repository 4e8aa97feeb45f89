package safeguard.partners.engagement;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import safeguard.partners.partner.PartnerName;
import safeguard.partners.scope.Classification;
import safeguard.partners.scope.DeliveryMode;

/** An engagement. */
record EngagementView(
        UUID id,
        String ref,
        PartnerName partner,
        String project,
        List<String> purposes,
        Classification highestClassification,
        List<DeliveryMode> deliveryModes,
        List<String> countries,
        Instant recordedAt) {

    static EngagementView of(Engagement engagement, PartnerName partner) {
        var scope = engagement.scope();
        return new EngagementView(
                engagement.id(),
                engagement.ref(),
                partner,
                engagement.project(),
                scope.purposes(),
                scope.highest(),
                scope.deliveryModes(),
                scope.countries(),
                engagement.recordedAt());
    }
}
