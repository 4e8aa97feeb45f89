package safeguard.contracts.agreement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import safeguard.contracts.businessday.BusinessDay;
import safeguard.contracts.clause.gap.Gap;
import safeguard.contracts.terms.AgreementTerms;
import safeguard.contracts.terms.Signature;
import safeguard.platform.audit.Audit;
import safeguard.platform.problem.Conflict;
import safeguard.platform.problem.FieldError;
import safeguard.platform.problem.NotFound;
import safeguard.platform.problem.RuleViolated;
import safeguard.platform.tenancy.Caller;
import safeguard.platform.web.Cursor;
import safeguard.platform.web.Page;
import safeguard.platform.web.Ref;
import safeguard.platform.web.Versioned;

/** The life of the versions of an agreement. Their ETag is the agreement's: two people cannot change it side by side. */
@ApplicationScoped
@Transactional
class VersionService {

    private final Agreements agreements;
    private final AgreementVersions versions;
    private final TermsEntry entry;
    private final AgreementDuties duties;
    private final SafeguardGaps gaps;
    private final BusinessDay days;
    private final Audit audit;
    private final Caller caller;
    private final Clock clock;

    VersionService(
            Agreements agreements,
            AgreementVersions versions,
            TermsEntry entry,
            AgreementDuties duties,
            SafeguardGaps gaps,
            BusinessDay days,
            Audit audit,
            Caller caller,
            Clock clock) {
        this.agreements = agreements;
        this.versions = versions;
        this.entry = entry;
        this.duties = duties;
        this.gaps = gaps;
        this.days = days;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    Versioned<AgreementVersionView> amend(Ref ref, AmendmentDraft draft) {
        var agreement = require(ref);
        var history = versions.of(agreement.id());
        var basis = history.latestSigned()
                .orElseThrow(() -> new Conflict("not-signed", "Only a signed agreement is amended: change its draft"));
        if (history.newest().state() != VersionState.SIGNED) {
            throw new Conflict(
                    "draft-open",
                    "Version %d is still open".formatted(history.newest().number()));
        }
        var terms = entry.accept(draft.appliedTo(basis.terms()), history.first().effectiveOn(), "");
        var signature = draft.signature() == null ? null : entry.accept(draft.signature(), terms, "/signature");
        var amendment = AgreementVersion.enter(
                agreement.id(),
                history.newest().number() + 1,
                draft.summary(),
                terms,
                signature,
                caller.subject(),
                clock);
        versions.persist(amendment);
        agreement.follow(amendment.state(), clock.instant());
        if (signature != null) {
            duties.state(agreement, versions.of(agreement.id()));
        }
        return changed("amended", agreement, amendment);
    }

    Versioned<AgreementVersionView> replace(Ref ref, int number, AgreementTerms terms, long version) {
        return step(ref, number, version, "draft-replaced", (agreement, draft) -> {
            var start = number == 1
                    ? terms.effectiveOn()
                    : versions.of(agreement.id()).first().effectiveOn();
            draft.replace(entry.accept(terms, start, ""), caller.subject());
        });
    }

    Versioned<AgreementVersionView> review(Ref ref, int number, long version) {
        return step(ref, number, version, "sent-to-review", (agreement, draft) -> draft.sendToReview());
    }

    Versioned<AgreementVersionView> giveBack(Ref ref, int number, long version) {
        return step(ref, number, version, "returned", (agreement, draft) -> draft.returnToAuthor());
    }

    Versioned<AgreementVersionView> approve(Ref ref, int number, ApprovalDraft word, long version) {
        return step(ref, number, version, "approved", (agreement, approved) -> {
            var known = gaps.blocking(agreement, approved, days.today()).stream()
                    .map(VersionService::name)
                    .toList();
            approved.approve(new Approval(caller.subject(), clock.instant(), known, word.comment()));
            requireAcknowledged(known, word);
        });
    }

    Versioned<AgreementVersionView> sign(Ref ref, int number, Signature signature, long version) {
        return step(ref, number, version, "signed", (agreement, signed) -> {
            signed.sign(entry.accept(signature, signed.terms(), ""));
            duties.state(agreement, versions.of(agreement.id()));
        });
    }

    Versioned<AgreementVersionView> get(Ref ref, int number) {
        var agreement = require(ref);
        return view(agreement, require(versions.of(agreement.id()), number));
    }

    VersionDiff diff(Ref ref, int number) {
        var agreement = require(ref);
        var history = versions.of(agreement.id());
        return VersionDiff.of(agreement.ref(), history, require(history, number));
    }

    Page<AgreementVersionView> list(Ref ref, @Nullable String cursor, int limit) {
        var agreement = require(ref);
        var after = Cursor.decode(cursor, 1);
        var rows = versions.of(agreement.id()).versions().stream()
                .filter(version -> after.isStart() || version.number() > after.number(0))
                .limit(limit + 1L)
                .toList();
        return Page.of(
                rows,
                limit,
                version -> AgreementVersionView.of(version, agreement.ref()),
                version -> Cursor.of(version.number()));
    }

    private Versioned<AgreementVersionView> step(
            Ref ref, int number, long expected, String what, BiConsumer<Agreement, AgreementVersion> change) {
        var agreement = require(ref);
        agreement.requireVersion(expected);
        var version = require(versions.of(agreement.id()), number);
        change.accept(agreement, version);
        agreement.follow(version.state(), clock.instant());
        return changed(what, agreement, version);
    }

    private Versioned<AgreementVersionView> changed(String what, Agreement agreement, AgreementVersion version) {
        agreements.flush();
        audit.record("agreement." + what, "agreement", agreement.id().toString(), "version-" + version.number());
        return view(agreement, version);
    }

    private static void requireAcknowledged(List<String> gaps, ApprovalDraft word) {
        if (!gaps.isEmpty() && !word.acknowledgesGaps()) {
            throw new RuleViolated(
                    "gaps-not-acknowledged",
                    "The approver must acknowledge the blocking gaps: " + String.join(", ", gaps),
                    new FieldError("/acknowledgeGaps", "true"));
        }
    }

    private static String name(Gap gap) {
        return gap.clauseType() == null || gap.gateId() != null ? gap.code() : gap.code() + " " + gap.clauseType();
    }

    private Agreement require(Ref ref) {
        return agreements.find(ref).orElseThrow(() -> new NotFound("agreement", ref.value()));
    }

    private static AgreementVersion require(History history, int number) {
        return history.versions().stream()
                .filter(version -> version.number() == number)
                .findFirst()
                .orElseThrow(() -> new NotFound("version", String.valueOf(number)));
    }

    private static Versioned<AgreementVersionView> view(Agreement agreement, AgreementVersion version) {
        return new Versioned<>(AgreementVersionView.of(version, agreement.ref()), agreement.version());
    }
}
