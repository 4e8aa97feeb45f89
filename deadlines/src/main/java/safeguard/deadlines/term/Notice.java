package safeguard.deadlines.term;

import org.jspecify.annotations.Nullable;
import safeguard.deadlines.Quantity;
import safeguard.deadlines.calculation.Receipt;

/**
 * The notice that ends an agreement with the current term.
 *
 * @param period how long before the last day of the term
 * @param clearDays "at least" so long before, which takes one more day for the strict date
 * @param receipt whether it must arrive or be sent in time, and how long it travels
 */
public record Notice(
        Quantity period, boolean clearDays, @Nullable Receipt receipt) {}
