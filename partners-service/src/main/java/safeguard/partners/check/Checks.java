package safeguard.partners.check;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import safeguard.platform.web.Cursor;

@ApplicationScoped
class Checks implements PanacheRepositoryBase<Check, UUID> {

    Optional<Check> ofPartner(UUID partnerId, UUID id) {
        return find("partnerId = ?1 and id = ?2", partnerId, id).firstResultOptional();
    }

    /** The last check of each type and result up to {@code day}: at most nine rows, however often a partner is screened. */
    List<Check> lastOfEachKind(UUID partnerId, LocalDate day) {
        return getEntityManager()
                .unwrap(Session.class)
                .createNativeQuery("""
                        select distinct on (type, result) * from partner_check
                        where partner_id = :partner and performed_on <= :day
                        order by type, result, performed_on desc, id desc""", Check.class)
                .setParameter("partner", partnerId)
                .setParameter("day", day)
                .getResultList();
    }

    List<Check> page(UUID partnerId, Cursor after, int limit) {
        var rows = after.isStart()
                ? find("partnerId = ?1 order by id desc", partnerId)
                : find("partnerId = ?1 and id < ?2 order by id desc", partnerId, after.uuid(0));
        return rows.range(0, limit).list();
    }
}
