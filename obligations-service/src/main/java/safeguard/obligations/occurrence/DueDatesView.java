package safeguard.obligations.occurrence;

import java.time.LocalDate;
import safeguard.deadlines.calendar.CalendarStatus;

/** The dates of an occurrence: days, or date-times with offset for duties in hours. */
record DueDatesView(LocalDate due, String nominal, String strict, String lenient, CalendarStatus calendarStatus) {

    static DueDatesView of(Schedule schedule) {
        return new DueDatesView(
                schedule.due(), schedule.nominal(), schedule.strict(), schedule.lenient(), schedule.calendarStatus());
    }
}
