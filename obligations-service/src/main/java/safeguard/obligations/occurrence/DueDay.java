package safeguard.obligations.occurrence;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import safeguard.deadlines.TimePoint;
import safeguard.obligations.duerule.DueDates;
import safeguard.obligations.duerule.Timetable;
import safeguard.obligations.obligation.Obligor;

/**
 * Which of the three dates counts for whom. Our own duties alarm on strict and are late after it; a partner is reminded
 * on nominal and late only after lenient.
 *
 * @param alarm the point that reminders count down to
 * @param due its civil day, by which lists are ordered
 * @param lateOn the last day in time
 * @param lateAfter the moment from which it is late
 */
record DueDay(TimePoint alarm, LocalDate due, LocalDate lateOn, Instant lateAfter) {

    static DueDay of(Obligor obligor, DueDates dates, ZoneId zone) {
        return switch (obligor) {
            case OURS -> of(dates.strict(), dates.strict(), zone);
            case THEIRS -> of(dates.nominal(), dates.lenient(), zone);
        };
    }

    private static DueDay of(TimePoint alarm, TimePoint last, ZoneId zone) {
        return new DueDay(alarm, Timetable.day(alarm, zone), Timetable.day(last, zone), Timetable.end(last, zone));
    }
}
