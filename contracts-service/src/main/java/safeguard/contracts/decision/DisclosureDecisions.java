package safeguard.contracts.decision;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import safeguard.contracts.gate.Outcome;
import safeguard.platform.web.Cursor;
import safeguard.platform.web.Ref;

@ApplicationScoped
class DisclosureDecisions implements PanacheRepositoryBase<DisclosureDecision, UUID> {

    /** Newest first, without the facts and the ruling: they can be large. */
    List<DecisionSummary> page(@Nullable Ref partner, @Nullable Outcome outcome, Cursor after, int limit) {
        var where = new StringBuilder("where 1 = 1");
        if (partner != null) {
            where.append(partner.id().isPresent() ? " and d.partnerId = :partner" : " and d.partnerRef = :partner");
        }
        if (outcome != null) {
            where.append(" and d.outcome = :outcome");
        }
        if (!after.isStart()) {
            where.append(" and d.id < :after");
        }
        var query = getEntityManager()
                .createQuery("""
                        select d.id, d.outcome, d.tradeSecrets, d.partnerRef, d.purpose, d.mode, d.asOf, d.simulated,
                               d.recordedAt, d.requestedBy
                        from DisclosureDecision d %s order by d.id desc""".formatted(where), DecisionSummary.class)
                .setMaxResults(limit + 1);
        if (partner != null) {
            query.setParameter("partner", partner.value());
        }
        if (outcome != null) {
            query.setParameter("outcome", outcome);
        }
        if (!after.isStart()) {
            query.setParameter("after", after.uuid(0));
        }
        return query.getResultList();
    }
}
