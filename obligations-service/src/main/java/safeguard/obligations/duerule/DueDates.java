package safeguard.obligations.duerule;

import java.util.List;
import safeguard.deadlines.TimePoint;
import safeguard.deadlines.calculation.ExplanationStep;
import safeguard.deadlines.calendar.CalendarStatus;

/** The three dates of one occurrence and how they came about. */
public record DueDates(
        TimePoint nominal,
        TimePoint strict,
        TimePoint lenient,
        CalendarStatus calendarStatus,
        List<ExplanationStep> explanation) {

    public DueDates {
        explanation = List.copyOf(explanation);
    }

    static DueDates agreed(TimePoint day, String step) {
        return new DueDates(
                day,
                day,
                day,
                CalendarStatus.OFFICIAL,
                List.of(new ExplanationStep(step, "agreed date", day.toString())));
    }
}
