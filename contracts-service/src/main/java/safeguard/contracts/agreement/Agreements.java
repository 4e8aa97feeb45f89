package safeguard.contracts.agreement;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import safeguard.contracts.clause.AgreementType;
import safeguard.platform.web.Cursor;
import safeguard.platform.web.Ref;

@ApplicationScoped
class Agreements implements PanacheRepositoryBase<Agreement, UUID> {

    /** Which agreements are asked for. */
    record Filter(
            @Nullable Ref partner,
            @Nullable AgreementType type,
            @Nullable AgreementState state) {}

    /** An agreement of some tenant. */
    record Key(String tenant, UUID id) {}

    Optional<Agreement> find(Ref ref) {
        return ref.id()
                .map(id -> find("id", id))
                .orElseGet(() -> find("ref", ref.value()))
                .firstResultOptional();
    }

    List<Agreement> page(Filter filter, Cursor after, int limit) {
        var terms = new LinkedHashMap<String, Object>();
        var partner = filter.partner();
        if (partner != null) {
            partner.id()
                    .ifPresentOrElse(
                            id -> terms.put("partner.id = :partner", id),
                            () -> terms.put("partner.ref = :partner", partner.value()));
        }
        if (filter.type() != null) {
            terms.put("type = :type", filter.type());
        }
        if (filter.state() != null) {
            terms.put("state = :state", filter.state());
        }
        if (!after.isStart()) {
            terms.put("id > :after", after.uuid(0));
        }
        var where = terms.isEmpty() ? "1 = 1" : String.join(" and ", terms.keySet());
        var values = new LinkedHashMap<String, Object>();
        terms.forEach((term, value) -> values.put(term.substring(term.indexOf(':') + 1), value));
        return find(where + " order by id", (Map<String, Object>) values)
                .range(0, limit)
                .list();
    }

    /** Disclosures that this agreement carries and that are still with the partner; a read of the feature that follows. */
    List<String> openDisclosures(String agreementRef) {
        return getSession()
                .createNativeQuery("""
                        select ref from disclosure
                        where state = 'MADE'
                          and carried_by @> jsonb_build_array(jsonb_build_object('agreement', cast(?1 as text)))
                        order by id""", String.class)
                .setParameter(1, agreementRef)
                .getResultList();
    }

    /** The obligations service has this version of the duties. No change of the agreement: nobody's ETag moves. */
    void confirmDuties(UUID id, long version) {
        getSession()
                .createNativeMutationQuery("""
                        update agreement set duties_synced = greatest(duties_synced, least(?2, duties_wanted))
                        where id = ?1""")
                .setParameter(1, id)
                .setParameter(2, version)
                .executeUpdate();
    }

    /** Agreements of all tenants whose duties the obligations service may lack. */
    List<Key> behind(Instant unconfirmedSince, LocalDate today, int limit) {
        return getSession()
                .createNativeQuery("select tenant, id from agreement_duties_behind(?1, ?2, ?3)", Object[].class)
                .setParameter(1, unconfirmedSince)
                .setParameter(2, today)
                .setParameter(3, limit)
                .getResultList()
                .stream()
                .map(row -> new Key((String) row[0], (UUID) row[1]))
                .toList();
    }
}
