package safeguard.obligations.deadline;

import java.util.List;
import safeguard.deadlines.calculation.Deadline;
import safeguard.deadlines.calculation.ExplanationStep;
import safeguard.deadlines.calendar.CalendarStatus;

/** A computed deadline. */
record DeadlineCalculation(
        String nominal,
        String strict,
        String lenient,
        List<ExplanationStep> explanation,
        CalendarStatus calendarStatus) {

    static DeadlineCalculation of(Deadline deadline) {
        return new DeadlineCalculation(
                deadline.nominal().toString(),
                deadline.strict().toString(),
                deadline.lenient().toString(),
                deadline.explanation(),
                deadline.calendarStatus());
    }
}
