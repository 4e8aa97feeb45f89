package safeguard.partners.engagement;

import java.util.UUID;
import safeguard.partners.scope.Scope;

/** What other features need to know about an engagement. */
public record EngagementFacts(UUID id, String ref, UUID partnerId, Scope scope) {

    static EngagementFacts of(Engagement engagement) {
        return new EngagementFacts(engagement.id(), engagement.ref(), engagement.partnerId(), engagement.scope());
    }
}
