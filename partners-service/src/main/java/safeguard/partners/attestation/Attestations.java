package safeguard.partners.attestation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import safeguard.platform.web.Cursor;

@ApplicationScoped
class Attestations implements PanacheRepositoryBase<Attestation, UUID> {

    Optional<Attestation> ofPartner(UUID partnerId, UUID id) {
        return find("partnerId = ?1 and id = ?2", partnerId, id).firstResultOptional();
    }

    List<Attestation> until(UUID partnerId, LocalDate day) {
        return list("partnerId = ?1 and performedAt <= ?2 order by performedAt, id", partnerId, day);
    }

    List<Attestation> page(UUID partnerId, Cursor after, int limit) {
        var rows = after.isStart()
                ? find("partnerId = ?1 order by id desc", partnerId)
                : find("partnerId = ?1 and id < ?2 order by id desc", partnerId, after.uuid(0));
        return rows.range(0, limit).list();
    }
}
