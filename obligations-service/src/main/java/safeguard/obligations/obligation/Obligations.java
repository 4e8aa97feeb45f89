package safeguard.obligations.obligation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import safeguard.obligations.asked.Conditions;
import safeguard.platform.web.Cursor;

@ApplicationScoped
class Obligations implements PanacheRepositoryBase<Obligation, UUID> {

    /** All duties that a set ever had, in the order they came. */
    List<Obligation> ofSet(UUID setId) {
        return list("setId = ?1 order by id", setId);
    }

    /** Duties with dates to compute beyond the horizon of before. */
    List<DutyKey> toExtend(LocalDate today, int limit) {
        return getEntityManager()
                .createQuery(
                        "select new safeguard.obligations.obligation.DutyKey(o.id, s.sourceType, s.sourceId) from Obligation o"
                                + " join ObligationSet s on s.id = o.setId"
                                + " where o.extendOn <= ?1 order by o.extendOn, o.id",
                        DutyKey.class)
                .setParameter(1, today)
                .setMaxResults(limit)
                .getResultList();
    }

    /** One row more than the limit. */
    List<Obligation> search(ObligationQuery query, Cursor after, int limit) {
        var conditions = new Conditions()
                .add("id > :after", "after", after.isStart() ? null : after.uuid(0))
                .add("state = :state", "state", query.state())
                .add("obligor = :obligor", "obligor", query.obligor())
                .add("owner = :owner", "owner", query.owner())
                .either(
                        "partner",
                        query.partner(),
                        "setId in (select s.id from ObligationSet s where s.partner.id in :partnerIds)",
                        "setId in (select s.id from ObligationSet s where s.partner.ref in :partnerRefs)")
                .either(
                        "agreement",
                        query.agreement(),
                        "setId in (select s.id from ObligationSet s where s.sourceType = 'agreement'"
                                + " and s.sourceId in :agreementIds)",
                        "setId in (select s.id from ObligationSet s where s.sourceType = 'agreement'"
                                + " and s.label in :agreementRefs)");
        return find(conditions.where() + " order by id", conditions.values())
                .range(0, limit)
                .list();
    }
}
