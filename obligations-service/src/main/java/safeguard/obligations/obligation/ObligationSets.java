package safeguard.obligations.obligation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class ObligationSets implements PanacheRepositoryBase<ObligationSet, UUID> {

    Optional<ObligationSet> of(Source source) {
        return find("sourceType = ?1 and sourceId = ?2", source.type().wireName(), source.id())
                .firstResultOptional();
    }
}
