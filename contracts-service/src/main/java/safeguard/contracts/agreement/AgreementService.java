package safeguard.contracts.agreement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import safeguard.contracts.businessday.BusinessDay;
import safeguard.contracts.numbering.Numbering;
import safeguard.platform.audit.Audit;
import safeguard.platform.problem.NotFound;
import safeguard.platform.tenancy.Caller;
import safeguard.platform.web.Ref;
import safeguard.platform.web.Versioned;

/** Entering and ending agreements. */
@ApplicationScoped
@Transactional
class AgreementService {

    private final Agreements agreements;
    private final AgreementVersions versions;
    private final TermsEntry entry;
    private final AgreementDuties duties;
    private final AgreementReadingService readings;
    private final Numbering numbering;
    private final BusinessDay days;
    private final Audit audit;
    private final Caller caller;
    private final Clock clock;

    AgreementService(
            Agreements agreements,
            AgreementVersions versions,
            TermsEntry entry,
            AgreementDuties duties,
            AgreementReadingService readings,
            Numbering numbering,
            BusinessDay days,
            Audit audit,
            Caller caller,
            Clock clock) {
        this.agreements = agreements;
        this.versions = versions;
        this.entry = entry;
        this.duties = duties;
        this.readings = readings;
        this.numbering = numbering;
        this.days = days;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    Versioned<AgreementView> create(AgreementDraft draft, PartnerSnapshot partner) {
        var terms = entry.accept(draft.terms(), "/terms");
        var signature = draft.signature() == null ? null : entry.accept(draft.signature(), terms, "/signature");
        var agreement = new Agreement(reference(draft), draft, partner, caller.subject(), clock);
        var first =
                AgreementVersion.enter(agreement.id(), 1, "First version", terms, signature, caller.subject(), clock);
        agreement.follow(first.state(), clock.instant());
        agreements.persist(agreement);
        agreements.flush();
        versions.persist(first);
        if (signature != null) {
            duties.state(agreement, new History(List.of(first)));
        }
        audit.record(
                signature == null ? "agreement.entered" : "agreement.recorded-as-signed",
                "agreement",
                agreement.id().toString());
        return readings.view(agreement, days.today());
    }

    /** {@code NDA-2026-001}: kind and year of the paper, then a number. */
    private String reference(AgreementDraft draft) {
        var kind = draft.type().name().split("_", 2)[0];
        return numbering.orNext(
                draft.ref(), kind + "-" + draft.terms().effectiveOn().getYear(), 3);
    }

    Versioned<AgreementView> terminate(Ref ref, TerminationDraft end, long version) {
        var agreement = require(ref);
        agreement.requireVersion(version);
        days.ofFact(end.decidedOn(), "/decidedOn");
        if (end.noticeReceivedOn() != null) {
            days.ofFact(end.noticeReceivedOn(), "/noticeReceivedOn");
        }
        var history = versions.of(agreement.id());
        agreement.terminate(end, history.first().effectiveOn(), clock.instant());
        duties.state(agreement, history);
        audit.record("agreement.terminated", "agreement", agreement.id().toString(), "endsOn");
        return readings.view(agreement, days.today());
    }

    private Agreement require(Ref ref) {
        return agreements.find(ref).orElseThrow(() -> new NotFound("agreement", ref.value()));
    }
}
