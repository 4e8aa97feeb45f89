package safeguard.contracts.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.UUID;
import safeguard.contracts.library.PackAdoptionService;
import safeguard.contracts.storage.StoredJson;
import safeguard.platform.web.Ref;

/** Reads all own facts of a request in one statement. */
@ApplicationScoped
class OwnFacts {

    private static final String READ = """
            with recursive wanted as (
                select * from trade_secret where id = any (:ids) or ref = any (:refs)),
            ancestor (root, id, ref, inbound_agreement_id, derived_from) as (
                select id, id, ref, inbound_agreement_id, derived_from from wanted
                union
                select a.root, s.id, s.ref, s.inbound_agreement_id, s.derived_from
                  from trade_secret s join ancestor a on s.id = any (a.derived_from)),
            concerned as (
                select g.*, g.{isPartner} as with_partner from agreement g where g.{isPartner} and g.state in ('SIGNED', 'TERMINATED')
                union all
                select g.*, false from agreement g
                 where g.id in (select inbound_agreement_id from ancestor) and not g.{isPartner}),
            applying as (
                select distinct on (v.agreement_id) v.* from agreement_version v
                 where v.agreement_id in (select id from concerned) and v.signed_on <= :asOf and v.effective_on <= :asOf
                 order by v.agreement_id, v.effective_on desc, v.number desc)
            select cast(jsonb_build_object(
                'secrets', (select jsonb_agg(jsonb_build_object(
                        'id', id, 'ref', ref, 'version', version, 'category', category, 'classification', classification,
                        'status', status, 'registeredOn', registered_on, 'retiredOn', retired_on,
                        'personalData', personal_data, 'physical', physical)) from wanted),
                'inbound', (select jsonb_agg(jsonb_build_object(
                        'secret', root, 'origin', ref, 'agreement', inbound_agreement_id))
                        from ancestor where inbound_agreement_id is not null),
                'agreements', (select jsonb_agg(jsonb_build_object(
                        'id', g.id, 'ref', g.ref, 'type', g.type, 'partnerId', g.partner_id, 'partnerRef', g.partner_ref,
                        'partnerName', g.partner_name, 'partnerCountry', g.partner_country, 'withPartner', g.with_partner,
                        'start', (select f.effective_on from agreement_version f where f.agreement_id = g.id and f.number = 1),
                        'exitDecidedOn', case when g.end_decided_on <= :asOf then g.end_decided_on end,
                        'endsOn', case when g.end_decided_on <= :asOf then g.ends_on end,
                        'number', v.number, 'confirmed', v.approved_by is not null,
                        'terms', v.terms, 'signature', v.signature))
                        from concerned g join applying v on v.agreement_id = g.id),
                'adoptedPacks', (select jsonb_agg(pack_id) from pack_adoption
                        where pack_id || '@' || pack_version = any (:packs))) as text)""";

    private final EntityManager entities;
    private final PackAdoptionService adoptions;

    OwnFacts(EntityManager entities, PackAdoptionService adoptions) {
        this.entities = entities;
        this.adoptions = adoptions;
    }

    @Transactional
    OwnRecords read(Collection<String> tradeSecrets, String partner, LocalDate asOf) {
        var ids = new ArrayList<UUID>();
        var refs = new ArrayList<String>();
        tradeSecrets.forEach(value -> Ref.of(value).id().ifPresentOrElse(ids::add, () -> refs.add(value)));
        var answer = entities.createNativeQuery(READ.replace("{isPartner}", isPartner(partner)), String.class)
                .setParameter("ids", ids.toArray(UUID[]::new))
                .setParameter("refs", refs.toArray(String[]::new))
                .setParameter("partner", partner)
                .setParameter("asOf", asOf)
                .setParameter("packs", adoptions.inUse().toArray(String[]::new))
                .getSingleResult();
        return StoredJson.read((String) answer, OwnRecords.class);
    }

    /** The same under a lock, so that no agreement with the partner changes before this transaction has ended. */
    @Transactional(Transactional.TxType.MANDATORY)
    OwnRecords readLocked(Collection<String> tradeSecrets, String partner, LocalDate asOf) {
        entities.createNativeQuery(
                        "select id from agreement where %s order by id for no key update".formatted(isPartner(partner)),
                        UUID.class)
                .setParameter("partner", partner)
                .getResultList();
        return read(tradeSecrets, partner, asOf);
    }

    private static String isPartner(String partner) {
        return Ref.of(partner).id().isPresent() ? "partner_id = cast(:partner as uuid)" : "partner_ref = :partner";
    }
}
