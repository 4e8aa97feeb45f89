package safeguard.deadlines.term;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import safeguard.deadlines.PeriodUnit;
import safeguard.deadlines.Quantity;
import safeguard.deadlines.Refusal.Reason;
import safeguard.deadlines.RefusalException;

/**
 * The terms of an agreement as half-open periods [start, end + 1 day). Term 0 is the initial one. The ends are counted
 * from the original start when the initial term is a whole number of months, else from the day after its end: renewal by
 * renewal, an end at a short month would drift (28 February 2027 plus a year is 29 February 2028).
 */
final class TermPeriods {
    private final LocalDate start;
    private final LocalDate initialBoundary;
    private final Quantity length;
    private final LocalDate anchor;
    private final long monthsToBoundary;

    TermPeriods(LocalDate start, LocalDate initialBoundary, Quantity length) {
        this.start = start;
        this.initialBoundary = initialBoundary;
        this.length = length;
        long months = ChronoUnit.MONTHS.between(start, initialBoundary);
        // a clamped month end is one month more than the whole months between
        long whole = start.plusMonths(months + 1).equals(initialBoundary) ? months + 1 : months;
        boolean wholeMonths = start.plusMonths(whole).equals(initialBoundary);
        this.anchor = wholeMonths ? start : initialBoundary;
        this.monthsToBoundary = wholeMonths ? whole : 0;
    }

    /** Checks that the length of a renewal moves the end at all and in units that have a calendar meaning. */
    static void requireUsable(Quantity length) {
        boolean unit = length.unit() != PeriodUnit.HOUR && length.unit() != PeriodUnit.BUSINESS_DAY;
        if (!unit || length.amount() < 1 || length.amount() > 36_600) {
            throw new RefusalException(
                    Reason.RENEWAL_LENGTH,
                    "/renewalLength",
                    "A tacit renewal needs a length of at least one day, week, month or year.");
        }
    }

    LocalDate firstDay(int term) {
        return term == 0 ? start : boundary(term - 1);
    }

    LocalDate lastDay(int term) {
        return boundary(term).minusDays(1);
    }

    /** The term in which the day lies; the initial one for days before the start. */
    int termOf(LocalDate day) {
        var term = 0;
        while (!day.isBefore(boundary(term))) {
            term++;
        }
        return term;
    }

    /** First day after the term. */
    private LocalDate boundary(int term) {
        long amount = (long) term * length.amount();
        return switch (length.unit()) {
            case MONTH -> anchor.plusMonths(monthsToBoundary + amount);
            case YEAR -> anchor.plusMonths(monthsToBoundary + 12 * amount);
            case WEEK -> initialBoundary.plusWeeks(amount);
            case DAY -> initialBoundary.plusDays(amount);
            case HOUR, BUSINESS_DAY -> throw new IllegalStateException("Not a length of a term");
        };
    }
}
