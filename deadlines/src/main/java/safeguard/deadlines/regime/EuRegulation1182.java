package safeguard.deadlines.regime;

import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import safeguard.deadlines.PeriodUnit;

/**
 * Regulation 1182/71. Art. 3(5) is not applied to hours, where its effect is contested: a deadline that may be too
 * early is the safer reading there.
 */
final class EuRegulation1182 implements CountingRules {

    @Override
    public ZonedDateTime countHours(ZonedDateTime trigger, int hours, Direction direction) {
        var hourOfEvent = trigger.truncatedTo(ChronoUnit.HOURS);
        return direction == Direction.AFTER ? hourOfEvent.plusHours(1L + hours) : hourOfEvent.minusHours(hours);
    }

    @Override
    public LastDay lastDay(Counting counting) {
        return counting.forward() ? LastDay.moves(Direction.AFTER, "roll") : LastDay.stays("no-roll");
    }

    @Override
    public LastDay lastHour(Direction direction) {
        return LastDay.stays("no-roll");
    }

    @Override
    public Optional<Counted> earliestEnd(Counting counting) {
        var period = counting.period();
        boolean oneDay = period.amount() == 0 || (period.amount() == 1 && period.unit() == PeriodUnit.DAY);
        boolean workingDays = period.unit() == PeriodUnit.BUSINESS_DAY;
        return counting.forward() && !oneDay && !workingDays
                ? Optional.of(Counted.by(counting.openDays().plus(counting.trigger(), 2), "two-working-days"))
                : Optional.empty();
    }
}
