package safeguard.partners.subtier;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import safeguard.platform.web.Cursor;

@ApplicationScoped
class SubTiers implements PanacheRepositoryBase<SubTier, UUID> {

    Optional<SubTier> ofEngagement(UUID engagementId, UUID id) {
        return find("engagementId = ?1 and id = ?2", engagementId, id).firstResultOptional();
    }

    /** The latest request for a partner in an engagement. */
    Optional<SubTier> latestFor(UUID engagementId, UUID partnerId) {
        return find("engagementId = ?1 and partnerId = ?2 order by id desc", engagementId, partnerId)
                .firstResultOptional();
    }

    List<SubTier> all(UUID engagementId) {
        return list("engagementId = ?1 order by id", engagementId);
    }

    List<SubTier> page(UUID engagementId, Cursor after, int limit) {
        var rows = after.isStart()
                ? find("engagementId = ?1 order by id", engagementId)
                : find("engagementId = ?1 and id > ?2 order by id", engagementId, after.uuid(0));
        return rows.range(0, limit).list();
    }
}
