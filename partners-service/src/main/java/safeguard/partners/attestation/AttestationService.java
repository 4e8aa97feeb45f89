package safeguard.partners.attestation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import safeguard.partners.facts.FactDates;
import safeguard.partners.partner.PartnerDirectory;
import safeguard.partners.partner.PartnerFactsChanged;
import safeguard.platform.audit.Audit;
import safeguard.platform.problem.NotFound;
import safeguard.platform.tenancy.Caller;
import safeguard.platform.web.Cursor;
import safeguard.platform.web.Page;
import safeguard.platform.web.Versioned;

/** Records attestations. */
@ApplicationScoped
@Transactional
public class AttestationService {

    private final Attestations attestations;
    private final PartnerDirectory partners;
    private final FactDates dates;
    private final Clock clock;
    private final Caller caller;
    private final Audit audit;
    private final Event<PartnerFactsChanged> changes;

    AttestationService(
            Attestations attestations,
            PartnerDirectory partners,
            FactDates dates,
            Clock clock,
            Caller caller,
            Audit audit,
            Event<PartnerFactsChanged> changes) {
        this.attestations = attestations;
        this.partners = partners;
        this.dates = dates;
        this.clock = clock;
        this.caller = caller;
        this.audit = audit;
        this.changes = changes;
    }

    Versioned<AttestationView> record(String partnerIdOrRef, AttestationDraft draft) {
        var partner = partners.require(partnerIdOrRef);
        dates.past(draft.performedAt(), "/performedAt");
        dates.requireReachable(draft.validUntil(), "/validUntil");
        AttestationRules.check(draft, partner.sites());
        var attestation = new Attestation(clock, partner.id(), draft, caller.subject());
        attestations.persistAndFlush(attestation);
        audit.record("attestation.record", "attestation", attestation.id().toString());
        changes.fire(new PartnerFactsChanged(partner.id()));
        return new Versioned<>(AttestationView.of(attestation, partner.ref()), attestation.version());
    }

    Versioned<AttestationView> get(String partnerIdOrRef, UUID id) {
        var partner = partners.require(partnerIdOrRef);
        var attestation =
                attestations.ofPartner(partner.id(), id).orElseThrow(() -> new NotFound("attestation", id.toString()));
        return new Versioned<>(AttestationView.of(attestation, partner.ref()), attestation.version());
    }

    Page<AttestationView> list(String partnerIdOrRef, @Nullable String cursor, int limit) {
        var partner = partners.require(partnerIdOrRef);
        var rows = attestations.page(partner.id(), Cursor.decode(cursor, 1), limit);
        return Page.of(rows, limit, row -> AttestationView.of(row, partner.ref()), row -> Cursor.of(row.id()));
    }

    /** The attestations of a partner that were performed up to a day, in the order of their days. */
    public List<AttestationFact> performed(UUID partnerId, LocalDate day) {
        return attestations.until(partnerId, day).stream()
                .map(AttestationFact::of)
                .toList();
    }
}
