package safeguard.obligations.deadline;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import safeguard.deadlines.calendar.CalendarStatus;
import safeguard.deadlines.calendar.Calendars;
import safeguard.deadlines.calendar.HolidayCalendar;
import safeguard.platform.web.Page;

/** The calendars that calculations may name. */
@ApplicationScoped
class CalendarList {

    /** One year of a calendar. */
    record CalendarYear(int year, CalendarStatus status) {}

    /** A calendar and how sure its years are. */
    record CalendarView(String id, String name, String version, List<CalendarYear> coverage) {

        static CalendarView of(HolidayCalendar calendar) {
            var years = IntStream.rangeClosed(calendar.firstYear(), calendar.lastYear())
                    .mapToObj(year -> new CalendarYear(year, calendar.status(year)))
                    .toList();
            return new CalendarView(calendar.id(), calendar.name(), String.valueOf(calendar.version()), years);
        }
    }

    private final Calendars calendars;

    CalendarList(Calendars calendars) {
        this.calendars = calendars;
    }

    Page<CalendarView> all() {
        return new Page<>(
                calendars.ids().stream()
                        .map(calendars::find)
                        .flatMap(Optional::stream)
                        .map(CalendarView::of)
                        .toList(),
                null);
    }

    /** Changes when any calendar does. */
    static String etag(Page<CalendarView> page) {
        var content = page.items().toString().getBytes(StandardCharsets.UTF_8);
        return "\"" + UUID.nameUUIDFromBytes(content) + "\"";
    }
}
