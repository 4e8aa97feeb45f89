package safeguard.deadlines.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import safeguard.deadlines.Refusal.Reason;
import safeguard.deadlines.RefusalException;

/**
 * The days that are open in all calendars of one calculation: the union of their holidays, and a make-up workday only
 * where every calendar works. It remembers whether a provisional year was looked at, so it serves one calculation.
 */
public final class OpenDays {
    private static final OpenWeekdays WEEKDAYS = new OpenWeekdays();

    private final List<HolidayCalendar> calendars;
    private CalendarStatus status = CalendarStatus.OFFICIAL;

    private OpenDays(List<HolidayCalendar> calendars) {
        this.calendars = calendars;
    }

    /**
     * The open days of the named calendars.
     *
     * @throws RefusalException with pointer {@code /calendars/<n>} for an id that nobody knows
     */
    public static OpenDays of(Calendars known, List<String> ids) {
        return new OpenDays(IntStream.range(0, ids.size())
                .mapToObj(i -> known.find(ids.get(i))
                        .orElseThrow(() -> new RefusalException(
                                Reason.UNKNOWN_CALENDAR,
                                "/calendars/" + i,
                                "There is no calendar \"" + ids.get(i) + "\".")))
                .toList());
    }

    /** Saturdays and Sundays closed and no holiday known: for prudence where no calendar was named. */
    public static OpenDays weekdays() {
        return new OpenDays(List.of(WEEKDAYS));
    }

    public boolean isNamed() {
        return !calendars.isEmpty();
    }

    public boolean isOpen(LocalDate day) {
        return closure(day).isEmpty();
    }

    public LocalDate onOrAfter(LocalDate day) {
        return step(day, 1);
    }

    public LocalDate onOrBefore(LocalDate day) {
        return step(day, -1);
    }

    /** The n-th open day after the day, or before it when n is negative; the day itself does not count. */
    public LocalDate plus(LocalDate day, int n) {
        int direction = Integer.signum(n);
        var reached = day;
        for (var left = Math.abs(n); left > 0; left--) {
            reached = step(reached.plusDays(direction), direction);
        }
        return reached;
    }

    /** The closed days from the earlier to the later of two days, both included. */
    public List<ClosedDay> closures(LocalDate one, LocalDate other) {
        var first = one.isBefore(other) ? one : other;
        var last = one.isBefore(other) ? other : one;
        return first.datesUntil(last.plusDays(1))
                .flatMap(day -> closure(day).map(reason -> new ClosedDay(day, reason)).stream())
                .toList();
    }

    /** As {@link #closures} without ordinary weekend days. */
    public List<ClosedDay> holidays(LocalDate one, LocalDate other) {
        return closures(one, other).stream()
                .filter(day -> !day.ordinaryWeekend())
                .toList();
    }

    /** Provisional as soon as one day of a provisional year was looked at. */
    public CalendarStatus status() {
        return status;
    }

    /** The calendars with their versions, for example {@code DE@1+JP@1}. */
    public String label() {
        return calendars.stream()
                .map(calendar -> calendar.id() + "@" + calendar.version())
                .collect(Collectors.joining("+"));
    }

    private LocalDate step(LocalDate from, int direction) {
        var day = from;
        while (!isOpen(day)) {
            day = day.plusDays(direction);
        }
        return day;
    }

    private Optional<String> closure(LocalDate day) {
        Optional<String> closed = Optional.empty();
        for (var i = 0; i < calendars.size(); i++) {
            var calendar = calendars.get(i);
            requireCovered(calendar, i, day);
            if (calendar.status(day.getYear()) == CalendarStatus.PROVISIONAL) {
                status = CalendarStatus.PROVISIONAL;
            }
            if (closed.isEmpty()) {
                closed = calendar.closure(day);
            }
        }
        return closed;
    }

    private static void requireCovered(HolidayCalendar calendar, int index, LocalDate day) {
        if (!calendar.covers(day.getYear())) {
            throw new RefusalException(
                    Reason.OUTSIDE_CALENDAR_COVERAGE,
                    "/calendars/" + index,
                    "The calendar %s covers %d to %d; whether %s is a working day is not known."
                            .formatted(calendar.id(), calendar.firstYear(), calendar.lastYear(), day));
        }
    }
}
