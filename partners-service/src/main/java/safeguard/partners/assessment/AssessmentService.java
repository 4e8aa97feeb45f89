package safeguard.partners.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import safeguard.partners.engagement.EngagementDirectory;
import safeguard.partners.facts.FactDates;
import safeguard.partners.partner.PartnerDirectory;
import safeguard.partners.partner.PartnerFacts;
import safeguard.partners.partner.PartnerFactsChanged;
import safeguard.partners.scoring.Scoring;
import safeguard.platform.audit.Audit;
import safeguard.platform.problem.FieldError;
import safeguard.platform.problem.NotFound;
import safeguard.platform.problem.RuleViolated;
import safeguard.platform.tenancy.Caller;
import safeguard.platform.web.Cursor;
import safeguard.platform.web.Page;
import safeguard.platform.web.Versioned;

/** Records conclusions of due diligence. */
@ApplicationScoped
@Transactional
public class AssessmentService {

    private final Scoring scoring = Scoring.current();
    private final Assessments assessments;
    private final PartnerDirectory partners;
    private final EngagementDirectory engagements;
    private final FactDates dates;
    private final Clock clock;
    private final Caller caller;
    private final Audit audit;
    private final Event<PartnerFactsChanged> changes;

    AssessmentService(
            Assessments assessments,
            PartnerDirectory partners,
            EngagementDirectory engagements,
            FactDates dates,
            Clock clock,
            Caller caller,
            Audit audit,
            Event<PartnerFactsChanged> changes) {
        this.assessments = assessments;
        this.partners = partners;
        this.engagements = engagements;
        this.dates = dates;
        this.clock = clock;
        this.caller = caller;
        this.audit = audit;
        this.changes = changes;
    }

    Versioned<AssessmentView> conclude(String partnerIdOrRef, AssessmentDraft draft) {
        var partner = partners.require(partnerIdOrRef);
        dates.past(draft.concludedOn(), "/concludedOn");
        dates.requireReachable(draft.vetoItemsExpireOn(), "/vetoItemsExpireOn");
        AssessmentRules.check(draft);
        var assessment = new Assessment(
                clock, partner.id(), engagementId(partner, draft.engagement()), draft, scoring, caller.subject());
        assessments.persistAndFlush(assessment);
        audit.record("assessment.conclude", "assessment", assessment.id().toString());
        changes.fire(new PartnerFactsChanged(partner.id()));
        return view(assessment, partner);
    }

    Versioned<AssessmentView> get(String partnerIdOrRef, UUID id) {
        var partner = partners.require(partnerIdOrRef);
        return assessments
                .ofPartner(partner.id(), id)
                .map(assessment -> view(assessment, partner))
                .orElseThrow(() -> new NotFound("assessment", id.toString()));
    }

    Page<AssessmentView> list(String partnerIdOrRef, @Nullable String cursor, int limit) {
        var partner = partners.require(partnerIdOrRef);
        var rows = assessments.page(partner.id(), Cursor.decode(cursor, 1), limit);
        var refs = engagements.refs(rows.stream()
                .map(Assessment::engagementId)
                .filter(Objects::nonNull)
                .toList());
        return Page.of(rows, limit, row -> view(row, partner, refs), row -> Cursor.of(row.id()));
    }

    /** The conclusions about a partner up to a day, in order. */
    public List<Conclusion> conclusions(UUID partnerId, LocalDate day) {
        return assessments.until(partnerId, day).stream().map(Conclusion::of).toList();
    }

    private @Nullable UUID engagementId(PartnerFacts partner, @Nullable String engagementIdOrRef) {
        if (engagementIdOrRef == null) {
            return null;
        }
        var engagement = engagements.named(engagementIdOrRef);
        if (!engagement.partnerId().equals(partner.id())) {
            throw new RuleViolated(
                    "engagement-of-another-partner",
                    "The engagement is with another partner",
                    new FieldError("/engagement", "an engagement with " + partner.ref()));
        }
        return engagement.id();
    }

    private Versioned<AssessmentView> view(Assessment assessment, PartnerFacts partner) {
        UUID engagement = assessment.engagementId();
        var refs = engagement == null ? Map.<UUID, String>of() : engagements.refs(List.of(engagement));
        return new Versioned<>(view(assessment, partner, refs), assessment.version());
    }

    private static AssessmentView view(Assessment assessment, PartnerFacts partner, Map<UUID, String> refs) {
        UUID engagement = assessment.engagementId();
        return AssessmentView.of(assessment, partner.ref(), engagement == null ? null : refs.get(engagement));
    }
}
