package safeguard.obligations.duerule;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import safeguard.deadlines.Quantity;
import safeguard.deadlines.regime.Direction;
import safeguard.deadlines.regime.Regime;
import safeguard.deadlines.regime.Roll;

/** What a due rule means, complete and consistent. */
public sealed interface Timing {

    /** On an agreed day. */
    record Fixed(LocalDate date) implements Timing {}

    /** Within an agreed window; due at its end. */
    record Window(LocalDate from, LocalDate to) implements Timing {}

    /**
     * Some time after or before an anchor.
     *
     * @param anchorDate the day of the anchor, when the source knows it; null = it has not happened yet
     */
    record Relative(
            String anchor,
            @Nullable LocalDate anchorDate,
            Quantity period,
            Direction direction,
            Regime regime,
            List<String> calendars,
            Roll roll,
            boolean clearDays)
            implements Timing {

        public Relative {
            calendars = List.copyOf(calendars);
        }
    }
}
