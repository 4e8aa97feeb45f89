package safeguard.contracts.description;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class SecretDescriptions implements PanacheRepositoryBase<SecretDescription, UUID> {

    Optional<SecretDescription> latest(UUID secretId) {
        return find("secretId = ?1 order by number desc", secretId).firstResultOptional();
    }
}
