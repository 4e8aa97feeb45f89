package safeguard.partners.assessment;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import safeguard.platform.web.Cursor;

@ApplicationScoped
class Assessments implements PanacheRepositoryBase<Assessment, UUID> {

    Optional<Assessment> ofPartner(UUID partnerId, UUID id) {
        return find("partnerId = ?1 and id = ?2", partnerId, id).firstResultOptional();
    }

    /** Those concluded up to {@code day}, in order; of two on one day the one recorded later is the later one. */
    List<Assessment> until(UUID partnerId, LocalDate day) {
        return list("partnerId = ?1 and concludedOn <= ?2 order by concludedOn, id", partnerId, day);
    }

    List<Assessment> page(UUID partnerId, Cursor after, int limit) {
        var rows = after.isStart()
                ? find("partnerId = ?1 order by id desc", partnerId)
                : find("partnerId = ?1 and id < ?2 order by id desc", partnerId, after.uuid(0));
        return rows.range(0, limit).list();
    }
}
