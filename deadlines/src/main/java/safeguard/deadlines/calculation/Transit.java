package safeguard.deadlines.calculation;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import safeguard.deadlines.PeriodUnit;
import safeguard.deadlines.Quantity;
import safeguard.deadlines.calendar.OpenDays;

/** From the day on which a notice must have arrived to the last safe day to send it. */
final class Transit {
    private final @Nullable Receipt receipt;
    private final OpenDays openDays;
    private final Trace trace;

    Transit(@Nullable Receipt receipt, OpenDays openDays, Trace trace) {
        this.receipt = receipt;
        this.openDays = openDays;
        this.trace = trace;
    }

    /** The last safe day to arrive, when a transit was stated and receipt counts. */
    Optional<LocalDate> arrival(LocalDate strict) {
        return counted().map(transit -> openDays.onOrBefore(strict));
    }

    /** The last safe day to send; the strict date itself when no transit counts. */
    LocalDate dispatch(LocalDate strict) {
        var transit = counted().orElse(null);
        if (transit == null) {
            if (receipt != null && receipt.mode() == Receipt.Mode.DISPATCH) {
                trace.common("dispatch", strict);
            }
            return strict;
        }
        var arrival = openDays.onOrBefore(strict);
        trace.common("receipt", arrival);
        var sent = sent(arrival, transit);
        trace.common("transit", transit, sent);
        if (!sent.equals(arrival)) {
            trace.closed(openDays, openDays.holidays(sent, arrival), sent);
        }
        return sent;
    }

    private Optional<Quantity> counted() {
        return Optional.ofNullable(receipt).flatMap(Receipt::countedTransit);
    }

    private LocalDate sent(LocalDate arrival, Quantity transit) {
        int days = transit.unit() == PeriodUnit.WEEK ? 7 * transit.amount() : transit.amount();
        return transit.unit() == PeriodUnit.BUSINESS_DAY
                ? openDays.plus(arrival, -days)
                : openDays.onOrBefore(arrival.minusDays(days));
    }
}
