package safeguard.contracts.disclosure;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import safeguard.platform.tenancy.Caller;
import safeguard.platform.web.Cursor;
import safeguard.platform.web.Ref;

@ApplicationScoped
class Disclosures implements PanacheRepositoryBase<Disclosure, UUID> {

    /** Which disclosures are asked for. */
    record Filter(
            @Nullable Ref partner,
            @Nullable Ref tradeSecret,
            @Nullable Instant madeBefore) {}

    private final Caller caller;

    Disclosures(Caller caller) {
        this.caller = caller;
    }

    /** The disclosure, and which secrets it concerns. */
    void persist(Disclosure disclosure, Collection<UUID> secretIds) {
        persistAndFlush(disclosure);
        for (var secret : secretIds) {
            getEntityManager()
                    .createNativeQuery(
                            "insert into disclosed_secret (tenant, disclosure_id, secret_id) values (?1, ?2, ?3)")
                    .setParameter(1, caller.tenant())
                    .setParameter(2, disclosure.id())
                    .setParameter(3, secret)
                    .executeUpdate();
        }
    }

    Optional<Disclosure> find(Ref ref) {
        return ref.id()
                .map(id -> find("id", id))
                .orElseGet(() -> find("ref", ref.value()))
                .firstResultOptional();
    }

    List<Disclosure> page(Filter filter, Cursor after, int limit) {
        var where = new ArrayList<String>();
        var values = new LinkedHashMap<String, Object>();
        if (filter.partner() != null) {
            where.add(
                    filter.partner().id().isPresent()
                            ? "d.partner_id = cast(:partner as uuid)"
                            : "d.partner_ref = :partner");
            values.put("partner", filter.partner().value());
        }
        if (filter.tradeSecret() != null) {
            where.add("""
                    exists (select from disclosed_secret x join trade_secret s on s.id = x.secret_id
                             where x.disclosure_id = d.id and s.%s)""".formatted(
                            filter.tradeSecret().id().isPresent() ? "id = cast(:secret as uuid)" : "ref = :secret"));
            values.put("secret", filter.tradeSecret().value());
        }
        if (filter.madeBefore() != null) {
            where.add("d.made_at < :before");
            values.put("before", filter.madeBefore());
        }
        if (!after.isStart()) {
            where.add("d.id > :after");
            values.put("after", after.uuid(0));
        }
        var condition = where.isEmpty() ? "" : " where " + String.join(" and ", where);
        var query = getSession()
                .createNativeQuery("select d.* from disclosure d" + condition + " order by d.id", Disclosure.class)
                .setMaxResults(limit + 1);
        values.forEach(query::setParameter);
        return query.getResultList();
    }

    /** Copies of a secret that are with a partner; what was only heard or seen left none. */
    int copiesOut(String secretRef, UUID partnerId) {
        var copies = getSession()
                .createNativeQuery("""
                        select coalesce(sum(d.copies), 0) from disclosure d
                        where d.partner_id = ?1 and d.state = 'MADE' and ?2 = any (d.trade_secrets)
                          and d.mode not in ('ORAL', 'VISUAL')""", Long.class)
                .setParameter(1, partnerId)
                .setParameter(2, secretRef)
                .getSingleResult();
        return Math.toIntExact(copies);
    }
}
