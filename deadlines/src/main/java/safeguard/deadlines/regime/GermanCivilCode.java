package safeguard.deadlines.regime;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;

/** BGB ss. 186 to 193, with limitation from the end of the year (s. 199(1)). */
final class GermanCivilCode implements CountingRules {

    @Override
    public Set<Option> options() {
        return EnumSet.of(Option.FIRST_DAY_COUNTS, Option.LIMITATION_FROM_YEAR_END, Option.NOTICE_PERIOD);
    }

    @Override
    public Counted count(Counting counting) {
        if (counting.has(Option.LIMITATION_FROM_YEAR_END)) {
            var yearEnd = LocalDate.of(counting.trigger().getYear(), 12, 31);
            return Counted.by(counting.from(yearEnd).withoutTriggerDay(), "year-end", counting.ruleOfUnit());
        }
        if (counting.has(Option.FIRST_DAY_COUNTS) && counting.period().amount() > 0) {
            return Counted.by(counting.countingFrom(counting.trigger()), "first-day", counting.ruleOfUnit());
        }
        return CountingRules.super.count(counting);
    }

    @Override
    public LastDay lastDay(Counting counting) {
        return counting.forward() && !counting.has(Option.NOTICE_PERIOD)
                ? LastDay.moves(Direction.AFTER, "roll")
                : LastDay.stays("no-roll");
    }

    @Override
    public LastDay lastHour(Direction direction) {
        return LastDay.stays("no-roll");
    }
}
