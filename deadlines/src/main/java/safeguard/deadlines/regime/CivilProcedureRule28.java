package safeguard.deadlines.regime;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import safeguard.deadlines.PeriodUnit;
import safeguard.deadlines.Quantity;

/** CPR 2.8: days are clear days, and short periods count business days only. It does not govern hours. */
final class CivilProcedureRule28 implements CountingRules {
    private static final int SHORT = 5;

    @Override
    public Set<PeriodUnit> units() {
        return EnumSet.complementOf(EnumSet.of(PeriodUnit.HOUR));
    }

    @Override
    public Counted count(Counting counting) {
        var period = counting.period();
        if (period.amount() == 0 || !countsClearDays(counting)) {
            return CountingRules.super.count(counting);
        }
        if (period.unit() == PeriodUnit.DAY && period.amount() <= SHORT) {
            var businessDays = counting.with(Quantity.of(period.amount(), PeriodUnit.BUSINESS_DAY));
            return Counted.by(clear(businessDays), "count-days", "count-short");
        }
        return Counted.by(clear(counting), counting.ruleOfUnit());
    }

    /** Counted back from an event, the day of doing must itself stand clear of the counted days. */
    private static LocalDate clear(Counting counting) {
        var last = counting.withoutTriggerDay();
        return counting.forward() ? last : last.minusDays(1);
    }

    @Override
    public boolean countsClearDays(Counting counting) {
        var unit = counting.period().unit();
        return unit == PeriodUnit.DAY || unit == PeriodUnit.BUSINESS_DAY;
    }

    @Override
    public LastDay lastDay(Counting counting) {
        return counting.forward() ? LastDay.moves(Direction.AFTER, "roll") : LastDay.stays("no-roll");
    }

    @Override
    public LastDay lastHour(Direction direction) {
        throw new IllegalArgumentException("CPR 2.8 does not govern hours");
    }
}
