package safeguard.deadlines.calculation;

import java.util.List;
import org.jspecify.annotations.Nullable;
import safeguard.deadlines.TimePoint;
import safeguard.deadlines.calendar.CalendarStatus;

/**
 * A computed deadline: legal days, which end at 24:00, or moments for periods in hours.
 *
 * @param nominal what the regime counts, without any roll
 * @param strict the safe date for duties of our own: no help from a roll, moved back to an open day when the period is
 *     counted back from an event, clear days and transit taken off
 * @param lenient with the regime's or the contract's roll: only after it is the other side late
 * @param strictReceipt the strict date before a transit was taken off, when one was: it must have arrived by then
 * @param calendarStatus PROVISIONAL when a day of a year without official data was looked at
 */
public record Deadline(
        TimePoint nominal,
        TimePoint strict,
        TimePoint lenient,
        @Nullable TimePoint strictReceipt,
        List<ExplanationStep> explanation,
        CalendarStatus calendarStatus) {

    public Deadline {
        explanation = List.copyOf(explanation);
    }
}
