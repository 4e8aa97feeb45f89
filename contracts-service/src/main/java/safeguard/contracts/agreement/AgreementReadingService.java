package safeguard.contracts.agreement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import safeguard.contracts.businessday.BusinessDay;
import safeguard.contracts.clause.AgreementType;
import safeguard.contracts.clause.Classification;
import safeguard.contracts.pack.PackRef;
import safeguard.contracts.terms.TermClock;
import safeguard.deadlines.term.Terms;
import safeguard.platform.problem.NotFound;
import safeguard.platform.web.Cursor;
import safeguard.platform.web.Page;
import safeguard.platform.web.Ref;
import safeguard.platform.web.Versioned;

/** Reading agreements as of a day: where they stand, how long they run, what they lack. */
@ApplicationScoped
@Transactional
class AgreementReadingService {

    private final Agreements agreements;
    private final AgreementVersions versions;
    private final SafeguardGaps gaps;
    private final TermClock termClock;
    private final PackRef ruleset;
    private final BusinessDay days;

    AgreementReadingService(
            Agreements agreements,
            AgreementVersions versions,
            SafeguardGaps gaps,
            Terms terms,
            PackRef ruleset,
            BusinessDay days) {
        this.agreements = agreements;
        this.versions = versions;
        this.gaps = gaps;
        this.termClock = new TermClock(terms);
        this.ruleset = ruleset;
        this.days = days;
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

    /** The agreement as it stands on a day, with all changes of this transaction. */
    Versioned<AgreementView> view(Agreement agreement, LocalDate asOf) {
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
