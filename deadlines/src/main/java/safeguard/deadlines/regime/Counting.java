package safeguard.deadlines.regime;

import java.time.LocalDate;
import java.util.Set;
import safeguard.deadlines.PeriodUnit;
import safeguard.deadlines.Quantity;
import safeguard.deadlines.calendar.OpenDays;

/**
 * One period in days or a longer unit that is to be counted.
 *
 * @param trigger the civil day of the trigger in the zone of the deadline
 * @param atMidnight the trigger is known to be at 0:00 of that day
 * @param options those that the request sets to true
 */
public record Counting(
        LocalDate trigger,
        boolean atMidnight,
        Quantity period,
        Direction direction,
        Set<Option> options,
        OpenDays openDays) {

    public boolean has(Option option) {
        return options.contains(option);
    }

    public boolean forward() {
        return direction == Direction.AFTER;
    }

    /** The longer alternative of the same period. */
    public Counting with(Quantity other) {
        return new Counting(trigger, atMidnight, other, direction, options, openDays);
    }

    Counting from(LocalDate other) {
        return new Counting(other, false, period, direction, options, openDays);
    }

    /** The usual count: the trigger day is left out; months and years end on the corresponding day or the month's last. */
    LocalDate withoutTriggerDay() {
        int amount = direction.signed(period.amount());
        return switch (period.unit()) {
            case DAY -> trigger.plusDays(amount);
            case BUSINESS_DAY -> openDays.plus(trigger, amount);
            case WEEK -> trigger.plusWeeks(amount);
            case MONTH -> trigger.plusMonths(amount);
            case YEAR -> trigger.plusYears(amount);
            case HOUR -> throw new IllegalArgumentException("Hours are not counted in days");
        };
    }

    /** The end of a forward period whose first day counts: the day before the corresponding one, or the month's last. */
    LocalDate countingFrom(LocalDate first) {
        if (period.unit() == PeriodUnit.BUSINESS_DAY) {
            return from(first.minusDays(1)).withoutTriggerDay();
        }
        var corresponding = from(first).withoutTriggerDay();
        boolean byMonth = period.unit() == PeriodUnit.MONTH || period.unit() == PeriodUnit.YEAR;
        boolean monthTooShort = byMonth && corresponding.getDayOfMonth() != first.getDayOfMonth();
        return monthTooShort ? corresponding : corresponding.minusDays(1);
    }

    /** The name of the pack's rule for the unit. */
    String ruleOfUnit() {
        return switch (period.unit()) {
            case HOUR -> "count-hours";
            case DAY, WEEK -> "count-days";
            case BUSINESS_DAY -> "count-business-days";
            case MONTH, YEAR -> "count-months";
        };
    }
}
