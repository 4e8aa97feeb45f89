package safeguard.contracts.agreement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import safeguard.contracts.businessday.BusinessDay;
import safeguard.contracts.clause.AgreementType;
import safeguard.contracts.clause.Classification;
import safeguard.contracts.numbering.Numbering;
import safeguard.contracts.pack.PackRef;
import safeguard.contracts.terms.TermClock;
import safeguard.deadlines.term.Terms;
import safeguard.platform.audit.Audit;
import safeguard.platform.problem.NotFound;
import safeguard.platform.tenancy.Caller;
import safeguard.platform.web.Cursor;
import safeguard.platform.web.Page;
import safeguard.platform.web.Ref;
import safeguard.platform.web.Versioned;

/** Entering, reading and ending agreements. */
@ApplicationScoped
@Transactional
class AgreementService {

    private final Agreements agreements;
    private final AgreementVersions versions;
    private final TermsEntry entry;
    private final AgreementDuties duties;
    private final SafeguardGaps gaps;
    private final TermClock termClock;
    private final PackRef ruleset;
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
            SafeguardGaps gaps,
            Terms terms,
            PackRef ruleset,
            Numbering numbering,
            BusinessDay days,
            Audit audit,
            Caller caller,
            Clock clock) {
        this.agreements = agreements;
        this.versions = versions;
        this.entry = entry;
        this.duties = duties;
        this.gaps = gaps;
        this.termClock = new TermClock(terms);
        this.ruleset = ruleset;
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
        return view(agreement, days.today());
    }

    /** {@code NDA-2026-001}: kind and year of the paper, then a number. */
    private String reference(AgreementDraft draft) {
        var kind = draft.type().name().split("_", 2)[0];
        return numbering.orNext(
                draft.ref(), kind + "-" + draft.terms().effectiveOn().getYear(), 3);
    }

    Versioned<AgreementView> get(Ref ref, @Nullable LocalDate asOf) {
        return view(require(ref), days.orToday(asOf));
    }

    Page<AgreementSummary> list(
            @Nullable String partner,
            @Nullable AgreementType type,
            @Nullable AgreementState state,
            @Nullable String cursor,
            int limit) {
        var filter = new Agreements.Filter(partner == null ? null : Ref.of(partner), type, state);
        return Page.of(
                agreements.page(filter, Cursor.decode(cursor, 1), limit),
                limit,
                AgreementSummary::of,
                agreement -> Cursor.of(agreement.id()));
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
        return view(agreement, days.today());
    }

    AgreementTermView term(Ref ref, @Nullable LocalDate asOf) {
        var agreement = require(ref);
        var day = days.orToday(asOf);
        var history = versions.of(agreement.id());
        return history.inForce(day)
                .map(version -> AgreementTermView.of(
                        termClock.read(history.running(version, agreement.endsOn(day)), day), version.number(), day))
                .orElseGet(() -> AgreementTermView.notYetEffective(day));
    }

    GapsView gaps(Ref ref, Classification classification, @Nullable LocalDate asOf) {
        var agreement = require(ref);
        var day = days.orToday(asOf);
        var version = versions.of(agreement.id()).shownOn(day);
        return GapsView.of(gaps.of(agreement, version, classification, day), ruleset);
    }

    private Agreement require(Ref ref) {
        return agreements.find(ref).orElseThrow(() -> new NotFound("agreement", ref.value()));
    }

    private Versioned<AgreementView> view(Agreement agreement, LocalDate asOf) {
        agreements.flush();
        var history = versions.of(agreement.id());
        var inForce = history.inForce(asOf).orElse(null);
        var standing = inForce == null
                ? AgreementView.Standing.none(asOf)
                : new AgreementView.Standing(
                        asOf,
                        termClock.phase(history.running(inForce, agreement.endsOn(asOf)), asOf),
                        inForce.number());
        var open = agreement.endsOn() == null ? List.<String>of() : agreements.openDisclosures(agreement.ref());
        return new Versioned<>(AgreementView.of(agreement, history.shownOn(asOf), standing, open), agreement.version());
    }
}
