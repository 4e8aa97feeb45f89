package safeguard.partners.clearance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import safeguard.partners.engagement.EngagementDirectory;
import safeguard.partners.facts.FactDates;
import safeguard.partners.facts.StatusChangeWithReason;
import safeguard.partners.partner.PartnerDirectory;
import safeguard.partners.partner.PartnerName;
import safeguard.platform.audit.Audit;
import safeguard.platform.tenancy.Caller;
import safeguard.platform.web.Cursor;
import safeguard.platform.web.Page;
import safeguard.platform.web.Versioned;

/** Proposals of clearances and what becomes of them. */
@ApplicationScoped
@Transactional
public class ClearanceService {

    private final Clearances clearances;
    private final EngagementDirectory engagements;
    private final PartnerDirectory partners;
    private final FactDates dates;
    private final Clock clock;
    private final Caller caller;
    private final Audit audit;

    ClearanceService(
            Clearances clearances,
            EngagementDirectory engagements,
            PartnerDirectory partners,
            FactDates dates,
            Clock clock,
            Caller caller,
            Audit audit) {
        this.clearances = clearances;
        this.engagements = engagements;
        this.partners = partners;
        this.dates = dates;
        this.clock = clock;
        this.caller = caller;
        this.audit = audit;
    }

    Versioned<ClearanceView> propose(ClearanceDraft draft) {
        var engagement = engagements.named(draft.engagement());
        dates.requireReachable(draft.validFrom(), "/validFrom");
        dates.requireReachable(draft.validTo(), "/validTo");
        ClearanceRules.check(draft, engagement);
        var proposedOn = dates.orToday(draft.proposedOn(), "/proposedOn");
        var clearance = new Clearance(clock, engagement, draft, proposedOn, caller.subject());
        clearances.persist(clearance);
        return recorded(clearance, "clearance.propose");
    }

    Versioned<ClearanceView> grant(UUID id, ClearanceGrant grant, long version) {
        var clearance = clearances.require(id);
        clearance.requireVersion(version);
        var on = dates.orToday(grant.grantedOn(), "/grantedOn");
        clearance.grant(on, grant.reason(), caller.subject(), clock.instant());
        return recorded(clearance, "clearance.grant");
    }

    Versioned<ClearanceView> take(ClearanceTransition step, UUID id, StatusChangeWithReason change, long version) {
        var clearance = clearances.require(id);
        clearance.requireVersion(version);
        var from = dates.orToday(change.from(), "/from");
        clearance.take(step, from, change.reason(), caller.subject(), clock.instant());
        return recorded(clearance, "clearance." + step.name().toLowerCase(Locale.ROOT));
    }

    Versioned<ClearanceView> get(UUID id) {
        return view(clearances.require(id));
    }

    Page<ClearanceView> list(
            @Nullable String partner,
            @Nullable String engagement,
            @Nullable ClearanceStatus status,
            @Nullable String cursor,
            int limit) {
        var filter = new ClearanceFilter(
                partner == null ? null : partners.require(partner).id(),
                engagement == null ? null : engagements.require(engagement).id(),
                status);
        var rows = clearances.page(filter, Cursor.decode(cursor, 1), limit);
        var names = partners.names(rows.stream().map(Clearance::partnerId).toList());
        var refs = engagements.refs(rows.stream().map(Clearance::engagementId).toList());
        return Page.of(rows, limit, row -> view(row, names, refs), row -> Cursor.of(row.id()));
    }

    /** All clearances of a partner, in the order of their recording. */
    public List<ClearanceFact> facts(UUID partnerId) {
        return clearances.ofPartner(partnerId).stream().map(ClearanceFact::of).toList();
    }

    private Versioned<ClearanceView> recorded(Clearance clearance, String action) {
        clearances.flush(); // the answer carries the version that this change makes
        audit.record(action, "clearance", clearance.id().toString());
        return view(clearance);
    }

    private Versioned<ClearanceView> view(Clearance clearance) {
        var names = partners.names(List.of(clearance.partnerId()));
        var refs = engagements.refs(List.of(clearance.engagementId()));
        return new Versioned<>(view(clearance, names, refs), clearance.version());
    }

    private static ClearanceView view(Clearance clearance, Map<UUID, PartnerName> names, Map<UUID, String> refs) {
        return ClearanceView.of(
                clearance,
                Objects.requireNonNull(names.get(clearance.partnerId())),
                Objects.requireNonNull(refs.get(clearance.engagementId())));
    }
}
