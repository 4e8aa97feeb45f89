package safeguard.contracts.agreement;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import safeguard.contracts.clause.duty.ClauseDuties;
import safeguard.contracts.clause.duty.DutyFacts;
import safeguard.contracts.clause.duty.ObligationSpec;
import safeguard.contracts.terms.TermClock;
import safeguard.deadlines.term.Renewal;
import safeguard.deadlines.term.Terms;
import safeguard.platform.outbox.Outbox;

/** States the duties of an agreement to the obligations service, in the transaction of what changed them. */
@ApplicationScoped
class AgreementDuties {

    private static final String TERMINATION = "termination";

    private final ClauseDuties duties;
    private final TermClock termClock;
    private final Outbox outbox;
    private final Clock clock;

    AgreementDuties(ClauseDuties duties, Terms terms, Outbox outbox, Clock clock) {
        this.duties = duties;
        this.termClock = new TermClock(terms);
        this.outbox = outbox;
        this.clock = clock;
    }

    /** Sends the set of the latest signed version; without one there are no duties yet. */
    void state(Agreement agreement, History history) {
        history.latestSigned().ifPresent(signed -> state(agreement, history, signed));
    }

    private void state(Agreement agreement, History history, AgreementVersion signed) {
        var zone = ZoneId.of(signed.terms().zone());
        var termEnd = termClock
                .lastDay(history.running(signed, agreement.endsOn()), LocalDate.now(clock.withZone(zone)))
                .orElse(null);
        var renews = agreement.endsOn() == null && signed.terms().term().renewal() == Renewal.TACIT;
        var version = agreement.stateDuties(renews ? termEnd : null, clock.instant());
        var set = new ObligationSet(
                version,
                agreement.ref(),
                ObligationSet.PartnerName.of(agreement.partner()),
                signed.terms().zone(),
                LocalDate.ofInstant(agreement.recordedAt(), ZoneOffset.UTC),
                specs(agreement, history, signed, termEnd, renews));
        outbox.send("obligations", "PUT", "/v1/obligation-sets/agreement/" + agreement.id(), set);
    }

    private List<ObligationSpec> specs(
            Agreement agreement,
            History history,
            AgreementVersion signed,
            @Nullable LocalDate termEnd,
            boolean renews) {
        var terms = signed.terms();
        var facts = new DutyFacts(
                agreement.ourRole(),
                history.first().signedOn(),
                history.first().effectiveOn(),
                termEnd,
                renews,
                terms.calendars(),
                terms.regime().id(),
                agreement.recordedBy(),
                terms.readings());
        return duties.specs(facts).stream()
                .map(spec -> agreement.endsOn() == null ? spec : anchored(spec, agreement.endsOn()))
                .toList();
    }

    /** Once the end is known, so is the day on which the duties of termination start. */
    private static ObligationSpec anchored(ObligationSpec spec, LocalDate endsOn) {
        var rule = spec.dueRule();
        if (!TERMINATION.equals(rule.anchor())) {
            return spec;
        }
        var anchored = new ObligationSpec.DueRule(
                rule.kind(),
                rule.date(),
                rule.from(),
                rule.to(),
                rule.anchor(),
                endsOn,
                rule.amount(),
                rule.unit(),
                rule.direction(),
                rule.regime(),
                rule.calendars(),
                rule.roll(),
                rule.clearDays());
        return new ObligationSpec(
                spec.specKey(),
                spec.kind(),
                spec.title(),
                spec.obligor(),
                spec.clauseRef(),
                spec.owner(),
                spec.fallbackRole(),
                spec.severity(),
                spec.blocking(),
                anchored,
                spec.recurrence(),
                spec.perEvent(),
                spec.reminderPlan(),
                spec.evidenceRequired());
    }
}
