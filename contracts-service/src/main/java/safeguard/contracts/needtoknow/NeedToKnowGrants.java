package safeguard.contracts.needtoknow;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import safeguard.platform.web.Cursor;

@ApplicationScoped
class NeedToKnowGrants implements PanacheRepositoryBase<NeedToKnow, UUID> {

    Optional<NeedToKnow> find(UUID secretId, UUID grantId) {
        return find("secretId = ?1 and id = ?2", secretId, grantId).firstResultOptional();
    }

    List<NeedToKnow> page(UUID secretId, Cursor after, int limit) {
        return after.isStart()
                ? find("secretId = ?1 order by id", secretId).range(0, limit).list()
                : find("secretId = ?1 and id > ?2 order by id", secretId, after.uuid(0))
                        .range(0, limit)
                        .list();
    }

    boolean isHeld(UUID secretId, String subject, Instant now) {
        return count(
                        "secretId = ?1 and subject = ?2 and revokedAt is null and validFrom <= ?3 and validUntil > ?3",
                        secretId,
                        subject,
                        now)
                > 0;
    }
}
