package safeguard.deadlines.term;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import safeguard.deadlines.Outcome;
import safeguard.deadlines.PeriodUnit;
import safeguard.deadlines.Quantity;
import safeguard.deadlines.Refusal;
import safeguard.deadlines.Refusal.Reason;
import safeguard.deadlines.RefusalException;
import safeguard.deadlines.TimePoint;
import safeguard.deadlines.calculation.DeadlineRequest;
import safeguard.deadlines.calculation.Deadlines;

/** Tells where an agreement stands in its term. Stateless and safe for use by many threads. */
public final class Terms {
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2200;
    private static final int MOST_LATER_TERMS = 400;
    private static final Quantity NO_RENEWAL = Quantity.of(1, PeriodUnit.YEAR);

    private final Deadlines deadlines;

    public Terms(Deadlines deadlines) {
        this.deadlines = deadlines;
    }

    /**
     * The term in which the day lies, its renewal and its notice deadline, on the footing that no notice was given.
     * Refused: an end before the start, tacit renewal without an end or a usable length, years beyond 1900 to 2200.
     */
    public Outcome<TermStatus> asOf(Term term, LocalDate asOf) {
        return Outcome.of(() -> {
            check(term, asOf);
            return term.initialEnd() == null ? indefinite(term, asOf) : definite(term, asOf);
        });
    }

    private static TermStatus indefinite(Term term, LocalDate asOf) {
        var phase = asOf.isBefore(term.start()) ? TermPhase.BEFORE_START : TermPhase.RUNNING;
        return new TermStatus(phase, term.start(), null, 0, null, null, null);
    }

    private TermStatus definite(Term term, LocalDate asOf) {
        boolean tacit = term.renewal() == Renewal.TACIT;
        var length = tacit ? Objects.requireNonNull(term.renewalLength()) : NO_RENEWAL;
        var periods = new TermPeriods(term.start(), dayAfterInitialTerm(term), length);
        int current = tacit ? periods.termOf(asOf) : 0;
        var last = periods.lastDay(current);
        var phase = asOf.isBefore(term.start())
                ? TermPhase.BEFORE_START
                : asOf.isAfter(last) ? TermPhase.ENDED : TermPhase.RUNNING;
        var notice = phase == TermPhase.ENDED ? null : notice(term, periods, current, asOf);
        return new TermStatus(
                phase,
                periods.firstDay(current),
                last,
                current,
                tacit ? last.plusDays(1) : null,
                notice,
                tacit && isNotOpen(notice) ? following(term, periods, current, asOf) : null);
    }

    private @Nullable Outcome<NoticeDeadline> notice(Term term, TermPeriods periods, int number, LocalDate asOf) {
        var notice = term.notice();
        if (notice == null || term.renewal() == Renewal.NONE) {
            return null;
        }
        var first = periods.firstDay(number);
        var last = periods.lastDay(number);
        var request = DeadlineRequest.of(
                        term.regime(),
                        TimePoint.of(last),
                        notice.period().amount(),
                        notice.period().unit())
                .before()
                .calendars(term.calendars())
                .clearDays(notice.clearDays())
                .receipt(notice.receipt());
        return switch (deadlines.compute(request)) {
            case Outcome.Computed(var deadline) ->
                new Outcome.Computed<>(NoticeDeadline.of(first, last, deadline, asOf));
            case Outcome.Refused(var refusal) -> new Outcome.Refused<>(inTerm(refusal));
        };
    }

    /** The first later term that can still be ended in time; a notice longer than a renewal skips some. */
    private Outcome<NoticeDeadline> following(Term term, TermPeriods periods, int current, LocalDate asOf) {
        for (var number = current + 1; number <= current + MOST_LATER_TERMS; number++) {
            var notice = Objects.requireNonNull(notice(term, periods, number, asOf));
            if (!isNotOpen(notice)) {
                return notice;
            }
        }
        return new Outcome.Refused<>(new Refusal(
                Reason.IMPOSSIBLE_TERM,
                "/notice/period",
                "The notice is so long that none of the next " + MOST_LATER_TERMS + " terms can be ended in time."));
    }

    private static boolean isNotOpen(@Nullable Outcome<NoticeDeadline> notice) {
        return notice instanceof Outcome.Computed<NoticeDeadline>(var deadline) && deadline.state() != NoticeState.OPEN;
    }

    /** The pointers of the calculation, as parts of the term. */
    private static Refusal inTerm(Refusal refusal) {
        var pointer = refusal.pointer();
        var inTerm = pointer.startsWith("/calendars")
                ? pointer
                : pointer.equals("/amount") || pointer.equals("/unit")
                        ? "/notice/period" + pointer
                        : "/notice" + pointer;
        return new Refusal(refusal.reason(), inTerm, refusal.sentence());
    }

    private static LocalDate dayAfterInitialTerm(Term term) {
        var end = Objects.requireNonNull(term.initialEnd());
        return term.endInclusive() ? end.plusDays(1) : end;
    }

    private static void check(Term term, LocalDate asOf) {
        requireYear(term.start(), "/start");
        requireYear(asOf, "/asOf");
        boolean tacit = term.renewal() == Renewal.TACIT;
        if (term.initialEnd() == null) {
            if (tacit) {
                throw new RefusalException(
                        Reason.IMPOSSIBLE_TERM, "/initialEnd", "A term that renews itself needs an end.");
            }
            return;
        }
        requireYear(term.initialEnd(), "/initialEnd");
        if (!term.start().isBefore(dayAfterInitialTerm(term))) {
            throw new RefusalException(Reason.IMPOSSIBLE_TERM, "/initialEnd", "The term ends before it starts.");
        }
        if (tacit) {
            TermPeriods.requireUsable(Objects.requireNonNullElse(term.renewalLength(), Quantity.of(0, PeriodUnit.DAY)));
        }
    }

    private static void requireYear(LocalDate date, String pointer) {
        if (date.getYear() < FIRST_YEAR || date.getYear() > LAST_YEAR) {
            throw new RefusalException(
                    Reason.DATE_OUT_OF_RANGE,
                    pointer,
                    "The date must lie between %d and %d.".formatted(FIRST_YEAR, LAST_YEAR));
        }
    }
}
