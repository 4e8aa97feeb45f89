package safeguard.deadlines.calendar;

import java.time.LocalDate;
import java.util.Optional;
import java.util.SortedMap;

/** The open and closed days of one jurisdiction or one company. Outside its years a calendar says nothing. */
public interface HolidayCalendar {

    /** ISO 3166-1 or 3166-2 for jurisdictions ({@code DE-BY}); any other id for a tenant's calendar. */
    String id();

    /** The version of the data, named in every explanation that used it. */
    int version();

    String name();

    /** Where the data comes from. */
    String source();

    int firstYear();

    int lastYear();

    CalendarStatus status(int year);

    /** Why the day is closed, for example {@code Easter Monday} or {@code Sunday}; empty when it is open. */
    Optional<String> closure(LocalDate day);

    /** The holidays of a year by date, also those on a weekend. */
    SortedMap<LocalDate, String> holidays(int year);

    /** Days of a year that are worked although they fall on a weekend (make-up workdays). */
    SortedMap<LocalDate, String> workdays(int year);

    default boolean isOpen(LocalDate day) {
        return closure(day).isEmpty();
    }

    default boolean covers(int year) {
        return firstYear() <= year && year <= lastYear();
    }
}
