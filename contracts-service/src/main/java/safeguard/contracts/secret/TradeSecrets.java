package safeguard.contracts.secret;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import safeguard.contracts.clause.Classification;
import safeguard.platform.tenancy.Caller;
import safeguard.platform.web.Cursor;
import safeguard.platform.web.Ref;

@ApplicationScoped
class TradeSecrets implements PanacheRepositoryBase<TradeSecret, UUID> {

    private static final String KNOWN_TO_CALLER = """
            case when s.steward = :caller or exists (
                select 1 from NeedToKnow g where g.secretId = s.id and g.subject = :caller
                   and g.revokedAt is null and g.validFrom <= :now and g.validUntil > :now)
            then true else false end""";

    private final Caller caller;

    TradeSecrets(Caller caller) {
        this.caller = caller;
    }

    /** A secret and whether the caller may know its title. */
    record Seen(TradeSecret secret, boolean known) {}

    Optional<TradeSecret> find(Ref ref) {
        return ref.id()
                .map(id -> find("id", id))
                .orElseGet(() -> find("ref", ref.value()))
                .firstResultOptional();
    }

    List<TradeSecret> findAll(Collection<String> idsOrRefs) {
        var ids = new ArrayList<UUID>();
        var refs = new ArrayList<String>();
        for (var value : idsOrRefs) {
            Ref.of(value).id().ifPresentOrElse(ids::add, () -> refs.add(value));
        }
        return list("id in ?1 or ref in ?2", ids, refs);
    }

    Seen seen(TradeSecret secret, Instant now) {
        return page(Map.of("id", secret.id()), Cursor.START, 0, now).getFirst();
    }

    /** One row more than {@code limit}, ordered by id, after the cursor; every filter is an equality. */
    List<Seen> page(Map<String, ?> filters, Cursor after, int limit, Instant now) {
        var where = new StringBuilder("where 1 = 1");
        filters.keySet().forEach(field -> where.append(" and s.%s = :%s".formatted(field, field)));
        if (!after.isStart()) {
            where.append(" and s.id > :after");
        }
        var query = getEntityManager()
                .createQuery(
                        "select s, %s from TradeSecret s %s order by s.id".formatted(KNOWN_TO_CALLER, where),
                        Object[].class)
                .setParameter("caller", caller.subject())
                .setParameter("now", now)
                .setMaxResults(limit + 1);
        filters.forEach(query::setParameter);
        if (!after.isStart()) {
            query.setParameter("after", after.uuid(0));
        }
        return query.getResultList().stream()
                .map(row -> new Seen((TradeSecret) row[0], (Boolean) row[1]))
                .toList();
    }

    /** The references of these secrets, by id. */
    Map<UUID, String> refs(Collection<UUID> ids) {
        var refs = new HashMap<UUID, String>();
        if (!ids.isEmpty()) {
            getEntityManager()
                    .createQuery("select s.id, s.ref from TradeSecret s where s.id in :ids", Object[].class)
                    .setParameter("ids", ids)
                    .getResultList()
                    .forEach(row -> refs.put((UUID) row[0], (String) row[1]));
        }
        return refs;
    }

    /** Whether {@code secret} is among the ancestors of any of {@code parents}, or one of them. */
    boolean isAncestor(UUID secret, Collection<UUID> parents) {
        if (parents.isEmpty()) {
            return false;
        }
        return getEntityManager()
                .createNativeQuery("""
                        with recursive ancestor (id) as (
                            select s.id from trade_secret s where s.id = any (?1)
                            union
                            select unnest(s.derived_from) from trade_secret s join ancestor a on a.id = s.id)
                        select count(*) from ancestor where id = ?2""", Long.class)
                .setParameter(1, parents.toArray(UUID[]::new))
                .setParameter(2, secret)
                .getSingleResult()
                .equals(1L);
    }

    /** Serialises changes of the lineage in this tenant: two of them at once could close a cycle unseen. */
    void lockLineage() {
        getEntityManager()
                .createNativeQuery("select cast(pg_advisory_xact_lock(hashtext(?1)) as text)", String.class)
                .setParameter(1, "lineage/" + caller.tenant())
                .getSingleResult();
    }

    /** The id of an agreement; a read of its table, because the agreements feature depends on this one. */
    Optional<UUID> agreement(Ref ref) {
        var match = ref.id().isPresent() ? "id = cast(?1 as uuid)" : "ref = ?1";
        return getSession()
                .createNativeQuery("select id from agreement where " + match, UUID.class)
                .setParameter(1, ref.value())
                .uniqueResultOptional();
    }

    Traits traits(Collection<String> refs, Collection<Category> categories) {
        var fields = getSession()
                .createNativeQuery("""
                        select max(classification), coalesce(bool_or(physical), false), coalesce(bool_or(personal_data), false)
                        from trade_secret
                        where status in ('CANDIDATE', 'UNDER_REVIEW', 'REGISTERED')
                          and (ref = any (?1) or category = any (?2))""", Object[].class)
                .setParameter(1, refs.toArray(String[]::new))
                .setParameter(2, categories.stream().map(Category::name).toArray(String[]::new))
                .getSingleResult();
        return new Traits(
                fields[0] == null ? Classification.L2 : Classification.valueOf((String) fields[0]),
                (Boolean) fields[1],
                (Boolean) fields[2]);
    }
}
