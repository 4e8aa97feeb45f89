package safeguard.deadlines.calculation;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import safeguard.deadlines.PeriodUnit;
import safeguard.deadlines.Quantity;
import safeguard.deadlines.TimePoint;
import safeguard.deadlines.regime.Direction;
import safeguard.deadlines.regime.Regime;
import safeguard.deadlines.regime.Roll;

/**
 * What is to be computed. Begin with {@link #of} and add what differs; every other method answers a changed copy.
 *
 * @param calendars ids of the calendars whose holidays all count ({@code DE-BY}, {@code JP}); business days and rolls need one
 * @param zone IANA zone in which days begin and end; needed when the trigger is a moment
 * @param trigger the event from which, or back from which, the period runs
 * @param clearDays neither the trigger day nor the day of the event counts ("at least N days before")
 * @param roll what the contract says about a last day that is not open, or REGIME
 * @param maxOf alternative periods; the longest of these and {@code period} counts
 * @param options facts the regime asks for, by the names of {@link safeguard.deadlines.regime.Option}
 */
public record DeadlineRequest(
        Regime regime,
        List<String> calendars,
        @Nullable String zone,
        TimePoint trigger,
        Quantity period,
        Direction direction,
        boolean clearDays,
        @Nullable Receipt receipt,
        Roll roll,
        List<Quantity> maxOf,
        Map<String, Boolean> options) {

    public DeadlineRequest {
        calendars = List.copyOf(calendars);
        maxOf = List.copyOf(maxOf);
        options = Map.copyOf(options);
    }

    /** A period that runs after its trigger, with no calendar, and with the regime's own roll. */
    public static DeadlineRequest of(Regime regime, TimePoint trigger, int amount, PeriodUnit unit) {
        return new DeadlineRequest(
                regime,
                List.of(),
                null,
                trigger,
                Quantity.of(amount, unit),
                Direction.AFTER,
                false,
                null,
                Roll.REGIME,
                List.of(),
                Map.of());
    }

    public DeadlineRequest calendars(String... ids) {
        return calendars(List.of(ids));
    }

    public DeadlineRequest calendars(List<String> ids) {
        return new DeadlineRequest(
                regime, ids, zone, trigger, period, direction, clearDays, receipt, roll, maxOf, options);
    }

    public DeadlineRequest zone(@Nullable String iana) {
        return new DeadlineRequest(
                regime, calendars, iana, trigger, period, direction, clearDays, receipt, roll, maxOf, options);
    }

    public DeadlineRequest before() {
        return direction(Direction.BEFORE);
    }

    public DeadlineRequest direction(Direction other) {
        return new DeadlineRequest(
                regime, calendars, zone, trigger, period, other, clearDays, receipt, roll, maxOf, options);
    }

    public DeadlineRequest withClearDays() {
        return clearDays(true);
    }

    public DeadlineRequest clearDays(boolean clear) {
        return new DeadlineRequest(
                regime, calendars, zone, trigger, period, direction, clear, receipt, roll, maxOf, options);
    }

    public DeadlineRequest receipt(@Nullable Receipt agreed) {
        return new DeadlineRequest(
                regime, calendars, zone, trigger, period, direction, clearDays, agreed, roll, maxOf, options);
    }

    public DeadlineRequest roll(Roll agreed) {
        return new DeadlineRequest(
                regime, calendars, zone, trigger, period, direction, clearDays, receipt, agreed, maxOf, options);
    }

    public DeadlineRequest maxOf(Quantity... alternatives) {
        return maxOf(List.of(alternatives));
    }

    public DeadlineRequest maxOf(List<Quantity> alternatives) {
        return new DeadlineRequest(
                regime, calendars, zone, trigger, period, direction, clearDays, receipt, roll, alternatives, options);
    }

    public DeadlineRequest options(Map<String, Boolean> facts) {
        return new DeadlineRequest(
                regime, calendars, zone, trigger, period, direction, clearDays, receipt, roll, maxOf, facts);
    }
}
