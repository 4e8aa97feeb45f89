package safeguard.deadlines.regime;

import java.util.EnumSet;
import java.util.Set;

/** Civil Code of Japan, arts. 138 to 143: months run from the day after the trigger, which shifts their ends. */
final class JapaneseCivilCode implements CountingRules {

    @Override
    public Set<Option> options() {
        return EnumSet.of(Option.JP_HOLIDAY_CUSTOM, Option.FIRST_DAY_COUNTS);
    }

    @Override
    public Counted count(Counting counting) {
        if (!counting.forward() || counting.period().amount() == 0) {
            return CountingRules.super.count(counting);
        }
        return counting.atMidnight() || counting.has(Option.FIRST_DAY_COUNTS)
                ? Counted.by(counting.countingFrom(counting.trigger()), "first-day", counting.ruleOfUnit())
                : Counted.by(counting.countingFrom(counting.trigger().plusDays(1)), counting.ruleOfUnit());
    }

    @Override
    public LastDay lastDay(Counting counting) {
        if (!counting.forward()) {
            return LastDay.stays("no-roll-back");
        }
        return counting.has(Option.JP_HOLIDAY_CUSTOM)
                ? LastDay.moves(Direction.AFTER, "roll")
                : LastDay.stays("no-roll");
    }

    @Override
    public LastDay lastHour(Direction direction) {
        return LastDay.stays("no-roll-back");
    }
}
