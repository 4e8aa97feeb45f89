package safeguard.deadlines.regime;

import java.util.EnumSet;
import java.util.Set;
import safeguard.deadlines.PeriodUnit;

/** Fed. R. Civ. P. 6(a). It counts every day, so business days are no unit of it. */
final class FederalRule6a implements CountingRules {

    @Override
    public Set<PeriodUnit> units() {
        return EnumSet.complementOf(EnumSet.of(PeriodUnit.BUSINESS_DAY));
    }

    @Override
    public LastDay lastDay(Counting counting) {
        return LastDay.moves(counting.direction(), "roll");
    }

    @Override
    public LastDay lastHour(Direction direction) {
        return LastDay.moves(direction, "roll-hours");
    }
}
