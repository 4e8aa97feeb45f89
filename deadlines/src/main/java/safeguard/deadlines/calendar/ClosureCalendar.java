package safeguard.deadlines.calendar;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A company's own closed days, used together with a jurisdiction's calendar: every day that is not listed is open, and
 * it has no weekend of its own.
 *
 * @param closures closed days with their names
 */
public record ClosureCalendar(
        String id, int version, String name, int firstYear, int lastYear, Map<LocalDate, String> closures)
        implements HolidayCalendar {

    private static final int HORIZON = 2040;
    private static final int LONGEST_SHUTDOWN = 366;

    public ClosureCalendar {
        if (firstYear > lastYear) {
            throw new IllegalArgumentException("A calendar cannot end before it begins");
        }
        closures = Collections.unmodifiableSortedMap(new TreeMap<>(closures));
    }

    /** A shutdown from the first to the last day, both closed; the other days up to 2040 are open. */
    public static ClosureCalendar shutdown(String id, int version, String name, LocalDate first, LocalDate last) {
        if (last.isBefore(first) || first.plusDays(LONGEST_SHUTDOWN).isBefore(last)) {
            throw new IllegalArgumentException("A shutdown lasts from one day to one year");
        }
        var closures = new TreeMap<LocalDate, String>();
        first.datesUntil(last.plusDays(1)).forEach(day -> closures.put(day, name));
        return new ClosureCalendar(
                id, version, name, Math.min(2000, first.getYear()), Math.max(HORIZON, last.getYear()), closures);
    }

    @Override
    public String source() {
        return "own calendar";
    }

    @Override
    public CalendarStatus status(int year) {
        return CalendarStatus.OFFICIAL;
    }

    @Override
    public Optional<String> closure(LocalDate day) {
        return Optional.ofNullable(closures.get(day));
    }

    @Override
    public SortedMap<LocalDate, String> holidays(int year) {
        return new TreeMap<>(closures).subMap(LocalDate.of(year, 1, 1), LocalDate.of(year + 1, 1, 1));
    }

    @Override
    public SortedMap<LocalDate, String> workdays(int year) {
        return Collections.emptySortedMap();
    }
}
