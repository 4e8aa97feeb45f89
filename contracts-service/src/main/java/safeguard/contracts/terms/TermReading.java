package safeguard.contracts.terms;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import safeguard.deadlines.calculation.Deadline;

/**
 * Where an agreement stands on a day.
 *
 * @param lastDay last day of the term, null when it is unlimited
 * @param notice until when notice ends it with this term
 * @param uncertain why the notice deadline cannot be computed, if it cannot
 */
public record TermReading(
        Phase phase,
        @Nullable LocalDate lastDay,
        @Nullable Renewal renewal,
        @Nullable Deadline notice,
        List<Dispatch> dispatches,
        @Nullable LocalDate survivalEnd,
        @Nullable String uncertain) {

    /** The term that follows when nobody gives notice. */
    public record Renewal(LocalDate from, LocalDate to) {}

    /** When a notice has to leave to arrive in time. */
    public record Dispatch(int businessDays, LocalDate by, boolean missed) {}
}
