package safeguard.deadlines.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.time.format.TextStyle;
import java.util.Collections;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;

/** Stands in where no calendar was named: weekends are closed, holidays are unknown, hence never official. */
record OpenWeekdays() implements HolidayCalendar {

    @Override
    public String id() {
        return "weekdays";
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public String name() {
        return "Monday to Friday, holidays unknown";
    }

    @Override
    public String source() {
        return "no calendar named";
    }

    @Override
    public int firstYear() {
        return Year.MIN_VALUE;
    }

    @Override
    public int lastYear() {
        return Year.MAX_VALUE;
    }

    @Override
    public CalendarStatus status(int year) {
        return CalendarStatus.PROVISIONAL;
    }

    @Override
    public Optional<String> closure(LocalDate day) {
        var weekday = day.getDayOfWeek();
        return weekday.compareTo(DayOfWeek.SATURDAY) < 0
                ? Optional.empty()
                : Optional.of(weekday.getDisplayName(TextStyle.FULL, Locale.ENGLISH));
    }

    @Override
    public SortedMap<LocalDate, String> holidays(int year) {
        return Collections.emptySortedMap();
    }

    @Override
    public SortedMap<LocalDate, String> workdays(int year) {
        return Collections.emptySortedMap();
    }
}
