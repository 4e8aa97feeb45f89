package safeguard.obligations.occurrence;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import safeguard.deadlines.calculation.ExplanationStep;
import safeguard.obligations.duerule.DueDates;

/**
 * An occurrence as it should be.
 *
 * @param series the event of a duty per event; {@link #NO_SERIES} otherwise
 * @param base the day that the period is counted from; null while the trigger is awaited
 * @param dates null while the trigger is awaited or as long as the dates cannot be computed safely
 */
record PlannedOccurrence(
        UUID series, @Nullable LocalDate base, @Nullable DueDates dates, List<ExplanationStep> explanation) {

    static final UUID NO_SERIES = new UUID(0, 0);

    PlannedOccurrence {
        explanation = List.copyOf(explanation);
    }

    static PlannedOccurrence dated(UUID series, LocalDate base, DueDates dates) {
        return new PlannedOccurrence(series, base, dates, dates.explanation());
    }

    static PlannedOccurrence awaiting(String anchor) {
        return new PlannedOccurrence(
                NO_SERIES,
                null,
                null,
                List.of(new ExplanationStep("wait for " + anchor, "no date before its trigger", "no date yet")));
    }

    /** A date that is refused stays open, with the reason; it is never guessed. */
    static PlannedOccurrence undated(UUID series, LocalDate base, String code, String sentence) {
        return new PlannedOccurrence(series, base, null, List.of(new ExplanationStep("not computed", code, sentence)));
    }

    boolean isAwaiting() {
        return base == null;
    }

    boolean isUndated() {
        return base != null && dates == null;
    }
}
