package safeguard.deadlines.term;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import safeguard.deadlines.Quantity;
import safeguard.deadlines.regime.Regime;

/**
 * What an agreement says about its duration.
 *
 * @param start first day
 * @param initialEnd end of the initial term; null when the agreement runs for an indefinite time
 * @param endInclusive the end day still belongs to the term
 * @param renewalLength length of each further term, in days, weeks, months or years; needed for tacit renewal
 * @param regime by which the notice period is counted
 * @param calendars whose open days count for the notice
 */
public record Term(
        LocalDate start,
        @Nullable LocalDate initialEnd,
        boolean endInclusive,
        Renewal renewal,
        @Nullable Quantity renewalLength,
        @Nullable Notice notice,
        Regime regime,
        List<String> calendars) {

    public Term {
        calendars = List.copyOf(calendars);
    }
}
