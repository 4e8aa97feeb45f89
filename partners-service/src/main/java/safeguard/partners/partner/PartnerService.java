package safeguard.partners.partner;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import safeguard.partners.facts.FactDates;
import safeguard.partners.identifier.Identifier;
import safeguard.platform.audit.Audit;
import safeguard.platform.tenancy.Caller;
import safeguard.platform.web.Cursor;
import safeguard.platform.web.Page;
import safeguard.platform.web.Versioned;

@ApplicationScoped
@Transactional
class PartnerService {

    private static final String TYPE = "partner";

    private final Partners partners;
    private final Ownership ownership;
    private final FactDates dates;
    private final Clock clock;
    private final Caller caller;
    private final Audit audit;
    private final Event<PartnerFactsChanged> changes;

    PartnerService(
            Partners partners,
            Ownership ownership,
            FactDates dates,
            Clock clock,
            Caller caller,
            Audit audit,
            Event<PartnerFactsChanged> changes) {
        this.partners = partners;
        this.ownership = ownership;
        this.dates = dates;
        this.clock = clock;
        this.caller = caller;
        this.audit = audit;
        this.changes = changes;
    }

    Versioned<PartnerView> create(PartnerDraft draft) {
        var details = draft.details();
        check(details.identifiers());
        var knownSince = dates.orToday(draft.knownSince(), "/knownSince");
        var partner = new Partner(clock, draft.ref(), knownSince, details, caller.subject());
        partner.describe(details, ownership.parentOf(partner, details.parent()));
        partners.persist(partner);
        return recorded(partner, "partner.create");
    }

    Versioned<PartnerView> get(String idOrRef) {
        return view(partners.require(idOrRef));
    }

    Page<PartnerSummary> list(PartnerFilter filter, @Nullable String cursor, int limit) {
        var rows = partners.page(filter, Cursor.decode(cursor, 1), limit);
        return Page.of(rows, limit, row -> row, row -> Cursor.of(row.id()));
    }

    Versioned<PartnerView> update(String idOrRef, PartnerDetails details, long version) {
        var partner = partners.require(idOrRef);
        partner.requireVersion(version);
        check(details.identifiers());
        partner.describe(details, ownership.parentOf(partner, details.parent()));
        return recorded(partner, "partner.update");
    }

    Versioned<PartnerView> take(
            PartnerTransition step, String idOrRef, @Nullable LocalDate from, @Nullable String reason, long version) {
        var partner = partners.require(idOrRef);
        partner.requireVersion(version);
        partner.take(step, dates.orToday(from, "/from"), reason, caller.subject(), clock.instant());
        return recorded(
                partner,
                "partner." + step.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'));
    }

    private void check(List<Identifier> identifiers) {
        for (int i = 0; i < identifiers.size(); i++) {
            dates.requireReachable(identifiers.get(i).verifiedAt(), "/identifiers/%d/verifiedAt".formatted(i));
        }
        PartnerRules.check(identifiers);
    }

    private Versioned<PartnerView> recorded(Partner partner, String action) {
        partners.flush(); // the answer carries the version that this change makes
        audit.record(action, TYPE, partner.id().toString());
        changes.fire(new PartnerFactsChanged(partner.id()));
        return view(partner);
    }

    private Versioned<PartnerView> view(Partner partner) {
        UUID parent = partner.parentId();
        return PartnerView.of(partner, parent == null ? null : PartnerName.of(partners.findById(parent)));
    }
}
