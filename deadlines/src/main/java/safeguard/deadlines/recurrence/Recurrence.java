package safeguard.deadlines.recurrence;

import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import safeguard.deadlines.Outcome;
import safeguard.deadlines.Refusal.Reason;
import safeguard.deadlines.RefusalException;

/**
 * A repeating date. Every date is counted from the original anchor day and clamped to the end of its month, so that
 * 31 January goes on with 28 February and 31 March; RFC 5545 itself would leave February out.
 *
 * @param interval every how many days, weeks, months or years, from 1
 * @param count how many dates there are, if limited
 * @param until last day on which a date may fall, if limited
 * @param startsAfter from the anchor to the first date
 */
public record Recurrence(
        Frequency frequency,
        int interval,
        @Nullable Integer count,
        @Nullable LocalDate until,
        Period startsAfter) {

    /** More than this many dates at once are refused. */
    public static final int MOST_OCCURRENCES = 1000;

    private static final int MOST_INTERVAL = 1000;
    private static final int MOST_COUNT = 100_000;
    private static final long MOST_STEPS = 1_000_000;
    private static final int MOST_MONTHS_AHEAD = 1_200;
    private static final int MOST_DAYS_AHEAD = 36_600;
    private static final int LAST_YEAR = 2300;

    public Recurrence {
        if (interval < 1 || interval > MOST_INTERVAL) {
            throw new IllegalArgumentException("The interval must lie between 1 and " + MOST_INTERVAL);
        }
        if (count != null && (count < 1 || count > MOST_COUNT)) {
            throw new IllegalArgumentException("The count must lie between 1 and " + MOST_COUNT);
        }
        if (startsAfter.isNegative()
                || startsAfter.toTotalMonths() > MOST_MONTHS_AHEAD
                || startsAfter.get(ChronoUnit.DAYS) > MOST_DAYS_AHEAD) {
            throw new IllegalArgumentException("A recurrence starts at its anchor or up to a century after it");
        }
    }

    /**
     * Reads {@code FREQ=MONTHLY;INTERVAL=6;COUNT=4} or with {@code UNTIL=20281231}. Any other part of RFC 5545
     * (BYDAY, WKST, an hourly frequency, a time in UNTIL) is refused, because to ignore it would give wrong dates.
     */
    public static Outcome<Recurrence> parse(String rule) {
        return Outcome.of(() -> new RuleText(rule).recurrence());
    }

    /**
     * The same with a first date after the anchor, for example {@code P6M}.
     *
     * @throws IllegalArgumentException when the period is negative or longer than a century
     */
    public Recurrence startingAfter(Period period) {
        return new Recurrence(frequency, interval, count, until, period);
    }

    /**
     * The date with the number n from 0; empty beyond COUNT, UNTIL or the year 2300.
     *
     * @throws IllegalArgumentException when n is negative
     */
    public Optional<LocalDate> occurrence(LocalDate anchor, int n) {
        if (n < 0) {
            throw new IllegalArgumentException("Occurrences are numbered from 0");
        }
        boolean beyondCount = count != null && n >= count;
        if (beyondCount || (long) n * interval > MOST_STEPS) {
            return Optional.empty();
        }
        // one sum of months and one of days, both added to the anchor: adding step by step would drift from its day
        var date = anchor.plus(startsAfter.plus(frequency.times(n * interval)));
        boolean beyondUntil = until != null && date.isAfter(until);
        return beyondUntil || date.getYear() > LAST_YEAR ? Optional.empty() : Optional.of(date);
    }

    /** The dates from one day to another, both included; refused when they are more than {@link #MOST_OCCURRENCES}. */
    public Outcome<List<Occurrence>> between(LocalDate anchor, LocalDate from, LocalDate to) {
        return Outcome.of(() -> {
            var found = new ArrayList<Occurrence>();
            var n = firstNotBefore(anchor, from);
            for (var date = occurrence(anchor, n); date.isPresent(); date = occurrence(anchor, ++n)) {
                if (date.get().isAfter(to)) {
                    break;
                }
                if (found.size() == MOST_OCCURRENCES) {
                    throw new RefusalException(
                            Reason.TOO_MANY_OCCURRENCES,
                            "/recurrence/rule",
                            "More than %d dates fall between %s and %s.".formatted(MOST_OCCURRENCES, from, to));
                }
                found.add(new Occurrence(n, date.get()));
            }
            return List.copyOf(found);
        });
    }

    /** By bisection, so that a daily rule with an old anchor costs no walk through the years. */
    private int firstNotBefore(LocalDate anchor, LocalDate from) {
        int low = 0;
        int high = MOST_COUNT;
        while (low < high) {
            int middle = (low + high) >>> 1;
            boolean before =
                    occurrence(anchor, middle).map(date -> date.isBefore(from)).orElse(false);
            if (before) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
