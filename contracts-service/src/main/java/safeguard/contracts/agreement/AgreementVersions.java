package safeguard.contracts.agreement;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class AgreementVersions implements PanacheRepositoryBase<AgreementVersion, UUID> {

    History of(UUID agreementId) {
        return new History(list("agreementId = ?1 order by number", agreementId));
    }
}
