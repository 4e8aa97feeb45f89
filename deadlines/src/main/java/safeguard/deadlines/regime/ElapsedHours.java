package safeguard.deadlines.regime;

import java.util.EnumSet;
import java.util.Set;
import safeguard.deadlines.PeriodUnit;

/** Elapsed time and nothing else. */
final class ElapsedHours implements CountingRules {

    @Override
    public Set<PeriodUnit> units() {
        return EnumSet.of(PeriodUnit.HOUR);
    }

    @Override
    public LastDay lastDay(Counting counting) {
        throw new IllegalArgumentException("The regime HOURS counts hours only");
    }

    @Override
    public LastDay lastHour(Direction direction) {
        return LastDay.stays("no-roll");
    }
}
