package safeguard.partners.duty;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class Publications implements PanacheRepositoryBase<Publication, UUID> {

    /** Held until the transaction ends, so that versions are given in the order of the changes. */
    Optional<Publication> lock(UUID partnerId) {
        return find("partnerId", partnerId)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }
}
