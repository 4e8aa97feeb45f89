package safeguard.deadlines.calculation;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import safeguard.deadlines.Quantity;

/**
 * Whether a notice must have arrived in time or only have been sent.
 *
 * @param transit how long it travels, in days, business days or weeks (hours for periods in hours); taken off the
 *     strict date when receipt counts
 */
public record Receipt(Mode mode, @Nullable Quantity transit) {

    /** The transit that must be allowed for: none when dispatch keeps the deadline. */
    Optional<Quantity> countedTransit() {
        return mode == Mode.RECEIPT ? Optional.ofNullable(transit) : Optional.empty();
    }

    /** What keeps the deadline. */
    public enum Mode {
        RECEIPT,
        DISPATCH
    }
}
