package safeguard.partners.subtier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import safeguard.partners.engagement.EngagementDirectory;
import safeguard.partners.engagement.EngagementFacts;
import safeguard.partners.facts.FactDates;
import safeguard.partners.partner.PartnerDirectory;
import safeguard.partners.partner.PartnerName;
import safeguard.platform.audit.Audit;
import safeguard.platform.problem.NotFound;
import safeguard.platform.tenancy.Caller;
import safeguard.platform.web.Cursor;
import safeguard.platform.web.Page;
import safeguard.platform.web.Ref;
import safeguard.platform.web.Versioned;

/** Requests for sub-tiers and their decisions. */
@ApplicationScoped
@Transactional
public class SubTierService {

    private final SubTiers subTiers;
    private final EngagementDirectory engagements;
    private final PartnerDirectory partners;
    private final FactDates dates;
    private final Clock clock;
    private final Caller caller;
    private final Audit audit;

    SubTierService(
            SubTiers subTiers,
            EngagementDirectory engagements,
            PartnerDirectory partners,
            FactDates dates,
            Clock clock,
            Caller caller,
            Audit audit) {
        this.subTiers = subTiers;
        this.engagements = engagements;
        this.partners = partners;
        this.dates = dates;
        this.clock = clock;
        this.caller = caller;
        this.audit = audit;
    }

    Versioned<SubTierView> request(String engagementIdOrRef, SubTierRequest request) {
        var engagement = engagements.requireLocked(engagementIdOrRef);
        var partner = partners.named(request.partner(), "/partner").id();
        var worksFor = request.worksFor() == null
                ? engagement.partnerId()
                : partners.named(request.worksFor(), "/worksFor").id();
        var requestedOn = dates.orToday(request.requestedOn(), "/requestedOn");
        tree(engagement).requirePlace(partner, worksFor);
        var subTier =
                new SubTier(clock, engagement.id(), partner, worksFor, requestedOn, caller.subject(), request.reason());
        subTiers.persistAndFlush(subTier);
        audit.record("sub-tier.request", "sub-tier", subTier.id().toString());
        return view(subTier, engagement);
    }

    Versioned<SubTierView> approve(
            String engagementIdOrRef, String subTierIdOrRef, SubTierApproval approval, long version) {
        var engagement = engagements.requireLocked(engagementIdOrRef);
        var subTier = require(engagement, subTierIdOrRef);
        subTier.requireVersion(version);
        var from = dates.orToday(approval.effectiveFrom(), "/effectiveFrom");
        subTier.decide(SubTierStatus.APPROVED, from, caller.subject(), approval.reason());
        tree(engagement).requireApprovedAbove(subTier.worksForId(), from);
        return decided(subTier, engagement, "sub-tier.approve");
    }

    Versioned<SubTierView> refuse(
            String engagementIdOrRef, String subTierIdOrRef, SubTierRefusal refusal, long version) {
        var engagement = engagements.requireLocked(engagementIdOrRef);
        var subTier = require(engagement, subTierIdOrRef);
        subTier.requireVersion(version);
        LocalDate from = dates.orToday(refusal.effectiveFrom(), "/effectiveFrom");
        subTier.decide(SubTierStatus.REFUSED, from, caller.subject(), refusal.reason());
        return decided(subTier, engagement, "sub-tier.refuse");
    }

    Versioned<SubTierView> get(String engagementIdOrRef, String subTierIdOrRef) {
        var engagement = engagements.require(engagementIdOrRef);
        return view(require(engagement, subTierIdOrRef), engagement);
    }

    Page<SubTierView> list(String engagementIdOrRef, @Nullable String cursor, int limit) {
        var engagement = engagements.require(engagementIdOrRef);
        var rows = subTiers.page(engagement.id(), Cursor.decode(cursor, 1), limit);
        var names = names(rows);
        return Page.of(rows, limit, row -> SubTierView.of(row, engagement.ref(), names), row -> Cursor.of(row.id()));
    }

    /** All sub-tiers of an engagement with their days. */
    public List<SubTierFact> facts(UUID engagementId) {
        var rows = subTiers.all(engagementId);
        var names = names(rows);
        return rows.stream()
                .map(row -> SubTierFact.of(row, Objects.requireNonNull(names.get(row.partnerId()))))
                .toList();
    }

    private SubTier require(EngagementFacts engagement, String idOrRef) {
        return Ref.of(idOrRef)
                .id()
                .flatMap(id -> subTiers.ofEngagement(engagement.id(), id))
                .or(() -> subTiers.latestFor(
                        engagement.id(), partners.require(idOrRef).id()))
                .orElseThrow(() -> new NotFound("sub-tier", idOrRef));
    }

    private SubTierTree tree(EngagementFacts engagement) {
        var nodes = subTiers.all(engagement.id()).stream()
                .map(row -> new SubTierTree.Node(row.partnerId(), row.worksForId(), row.status(), row.decidedFrom()))
                .toList();
        return new SubTierTree(engagement.partnerId(), nodes);
    }

    private Versioned<SubTierView> decided(SubTier subTier, EngagementFacts engagement, String action) {
        subTiers.flush();
        audit.record(action, "sub-tier", subTier.id().toString());
        return view(subTier, engagement);
    }

    private Versioned<SubTierView> view(SubTier subTier, EngagementFacts engagement) {
        return new Versioned<>(SubTierView.of(subTier, engagement.ref(), names(List.of(subTier))), subTier.version());
    }

    private Map<UUID, PartnerName> names(Collection<SubTier> rows) {
        return partners.names(rows.stream()
                .flatMap(row -> Stream.of(row.partnerId(), row.worksForId()))
                .toList());
    }
}
