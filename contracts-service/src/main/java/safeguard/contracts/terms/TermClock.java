package safeguard.contracts.terms;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import safeguard.deadlines.Outcome;
import safeguard.deadlines.PeriodUnit;
import safeguard.deadlines.Quantity;
import safeguard.deadlines.Refusal;
import safeguard.deadlines.calculation.Receipt;
import safeguard.deadlines.term.Notice;
import safeguard.deadlines.term.NoticeDeadline;
import safeguard.deadlines.term.Term;
import safeguard.deadlines.term.TermStatus;
import safeguard.deadlines.term.Terms;

/** Reads from the terms of an agreement where it stands on a day. */
public final class TermClock {

    /** Express delivery is always worth knowing beside the agreed channel. */
    private static final int EXPRESS_BUSINESS_DAYS = 2;

    private final Terms terms;

    public TermClock(Terms terms) {
        this.terms = terms;
    }

    /** Why these terms cannot be computed with on any day, if they cannot. */
    public Optional<Refusal> fault(RunningAgreement agreement) {
        return switch (terms.asOf(term(agreement, null), agreement.start())) {
            case Outcome.Computed<TermStatus> computed -> Optional.empty();
            case Outcome.Refused<TermStatus>(var refusal) -> Optional.of(refusal);
        };
    }

    public Phase phase(RunningAgreement agreement, LocalDate asOf) {
        if (asOf.isBefore(agreement.start())) {
            return Phase.NOT_YET_EFFECTIVE;
        }
        return lastDay(agreement, asOf)
                .filter(asOf::isAfter)
                .map(last -> afterTerm(agreement.terms().survival(), last, asOf))
                .orElse(Phase.IN_FORCE);
    }

    /** Last day of the term that runs on that day, or has run out before it; nothing when it is unlimited. */
    public Optional<LocalDate> lastDay(RunningAgreement agreement, LocalDate asOf) {
        if (agreement.endsOn() != null) {
            return Optional.of(agreement.endsOn());
        }
        return Optional.ofNullable(status(agreement, asOf, null).termEnd());
    }

    /** Everything about the term as of a day. */
    public TermReading read(RunningAgreement agreement, LocalDate asOf) {
        var phase = phase(agreement, asOf);
        var lastDay = lastDay(agreement, asOf).orElse(null);
        var survivalEnd = lastDay == null ? null : survivalEnd(agreement.terms().survival(), lastDay);
        if (agreement.endsOn() != null || phase != Phase.IN_FORCE) {
            return new TermReading(phase, lastDay, null, null, List.of(), survivalEnd, null);
        }
        var status = status(agreement, asOf, null);
        var renewal = renewal(agreement, status);
        return switch (status.notice()) {
            case null -> new TermReading(phase, lastDay, renewal, null, List.of(), survivalEnd, null);
            case Outcome.Computed<NoticeDeadline>(var notice) ->
                new TermReading(
                        phase, lastDay, renewal, notice.deadline(), dispatches(agreement, asOf), survivalEnd, null);
            case Outcome.Refused<NoticeDeadline>(var refusal) ->
                new TermReading(phase, lastDay, renewal, null, List.of(), survivalEnd, refusal.sentence());
        };
    }

    private static Phase afterTerm(@Nullable Survival survival, LocalDate last, LocalDate asOf) {
        if (survival == null) {
            return Phase.LAPSED;
        }
        var end = survivalEnd(survival, last);
        return end == null || !asOf.isAfter(end) ? Phase.IN_SURVIVAL : Phase.LAPSED;
    }

    /** Last day of survival; null when there is no survival or no end of it. */
    private static @Nullable LocalDate survivalEnd(@Nullable Survival survival, LocalDate last) {
        if (survival == null || survival.whileSecret() || survival.months() == null) {
            return null;
        }
        return last.plusDays(1).plusMonths(survival.months()).minusDays(1);
    }

    /** The next term, null when there is none or it lies beyond the years that can be computed. */
    private TermReading.@Nullable Renewal renewal(RunningAgreement agreement, TermStatus status) {
        var from = status.nextRenewal();
        if (from == null) {
            return null;
        }
        return switch (terms.asOf(term(agreement, null), from)) {
            case Outcome.Computed<TermStatus>(var next) ->
                next.termEnd() == null ? null : new TermReading.Renewal(from, next.termEnd());
            case Outcome.Refused<TermStatus> beyondReach -> null;
        };
    }

    /** Last days to send the notice, by the agreed channel and by express, when it has to arrive in time. */
    private List<TermReading.Dispatch> dispatches(RunningAgreement agreement, LocalDate asOf) {
        var notice = agreement.terms().term().notice();
        if (notice == null
                || notice.receipt() == Receipt.Mode.DISPATCH
                || agreement.terms().calendars().isEmpty()) {
            return List.of();
        }
        var ways = new ArrayList<Integer>();
        if (notice.transitBusinessDays() != null && notice.transitBusinessDays() > EXPRESS_BUSINESS_DAYS) {
            ways.add(notice.transitBusinessDays());
        }
        ways.add(EXPRESS_BUSINESS_DAYS);
        return ways.stream()
                .flatMap(days -> dispatch(agreement, asOf, days).stream())
                .toList();
    }

    private Optional<TermReading.Dispatch> dispatch(RunningAgreement agreement, LocalDate asOf, int businessDays) {
        if (status(agreement, asOf, businessDays).notice() instanceof Outcome.Computed<NoticeDeadline>(var notice)) {
            var by = notice.deadline().strict().date();
            return Optional.of(new TermReading.Dispatch(businessDays, by, by.isBefore(asOf)));
        }
        return Optional.empty();
    }

    private TermStatus status(RunningAgreement agreement, LocalDate asOf, @Nullable Integer transit) {
        return terms.asOf(term(agreement, transit), asOf)
                .orElseThrow(refusal -> new IllegalStateException("terms are checked on entry: " + refusal));
    }

    private static Term term(RunningAgreement agreement, @Nullable Integer transit) {
        var read = agreement.terms();
        var term = read.term();
        return new Term(
                agreement.start(),
                term.initialEnd(),
                term.endInclusive(),
                term.renewal(),
                term.renewalMonths() == null ? null : Quantity.of(term.renewalMonths(), PeriodUnit.MONTH),
                term.notice() == null ? null : notice(term.notice(), transit),
                read.regime(),
                read.calendars());
    }

    private static Notice notice(NoticeToEnd notice, @Nullable Integer transit) {
        var onTheWay = transit == null ? null : Quantity.of(transit, PeriodUnit.BUSINESS_DAY);
        return new Notice(
                Quantity.of(notice.amount(), notice.unit()),
                notice.clearDays(),
                new Receipt(notice.receipt(), onTheWay));
    }
}
