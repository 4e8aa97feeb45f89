package safeguard.obligations.duerule;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import safeguard.deadlines.Outcome;
import safeguard.deadlines.PeriodUnit;
import safeguard.deadlines.TimePoint;
import safeguard.deadlines.calculation.DeadlineRequest;
import safeguard.deadlines.calculation.Deadlines;

/** Computes the dates of a duty from its timing and the point that it is counted from. */
public final class Timetable {

    private final Deadlines deadlines;

    public Timetable(Deadlines deadlines) {
        this.deadlines = deadlines;
    }

    /**
     * The dates, or why they cannot be computed safely.
     *
     * @param base the anchor, or the day that a recurrence has moved it to
     */
    public Outcome<DueDates> datesFor(Timing timing, TimePoint base, ZoneId zone) {
        return switch (timing) {
            case Timing.Fixed fixed -> new Outcome.Computed<>(DueDates.agreed(base, "the agreed day"));
            case Timing.Window window -> new Outcome.Computed<>(DueDates.agreed(base, "the end of the agreed window"));
            case Timing.Relative relative ->
                deadlines
                        .compute(request(relative, base, zone))
                        .map(deadline -> new DueDates(
                                deadline.nominal(),
                                deadline.strict(),
                                deadline.lenient(),
                                deadline.calendarStatus(),
                                deadline.explanation()));
        };
    }

    private static DeadlineRequest request(Timing.Relative relative, TimePoint base, ZoneId zone) {
        var unit = relative.period().unit();
        return DeadlineRequest.of(
                        relative.regime(),
                        unit == PeriodUnit.HOUR ? base : asDay(base, zone),
                        relative.period().amount(),
                        unit)
                .calendars(relative.calendars())
                .zone(zone.getId())
                .direction(relative.direction())
                .clearDays(relative.clearDays())
                .roll(relative.roll());
    }

    /** Periods of days and more are counted from the civil day of the event, where the duty lives. */
    private static TimePoint asDay(TimePoint base, ZoneId zone) {
        return switch (base) {
            case TimePoint.Day day -> day;
            case TimePoint.Moment moment ->
                TimePoint.of(moment.at().atZoneSameInstant(zone).toLocalDate());
        };
    }

    /** The moment at which a due point has passed: the end of its day where the duty lives, or the moment itself. */
    public static Instant end(TimePoint point, ZoneId zone) {
        return switch (point) {
            case TimePoint.Day(var day) -> day.plusDays(1).atStartOfDay(zone).toInstant();
            case TimePoint.Moment(var at) -> at.toInstant();
        };
    }

    /** The civil day of a due point where the duty lives. */
    public static LocalDate day(TimePoint point, ZoneId zone) {
        return switch (point) {
            case TimePoint.Day(var day) -> day;
            case TimePoint.Moment(var at) -> at.atZoneSameInstant(zone).toLocalDate();
        };
    }
}
