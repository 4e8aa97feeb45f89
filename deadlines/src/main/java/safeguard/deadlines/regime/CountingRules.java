package safeguard.deadlines.regime;

import java.time.ZonedDateTime;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import safeguard.deadlines.PeriodUnit;

/** The rules of one regime. Units are in the sense of the regime; a unit it does not govern is refused before counting. */
public sealed interface CountingRules
        permits ChineseCivilCode,
                CivilProcedureRule28,
                Contract,
                ElapsedHours,
                EuRegulation1182,
                FederalRule6a,
                GermanCivilCode,
                JapaneseCivilCode {

    /** Units that the regime governs. */
    default Set<PeriodUnit> units() {
        return EnumSet.allOf(PeriodUnit.class);
    }

    /** Options that mean something here. */
    default Set<Option> options() {
        return EnumSet.noneOf(Option.class);
    }

    /** The last day of a period, without any roll. */
    default Counted count(Counting counting) {
        return Counted.by(counting.withoutTriggerDay(), counting.ruleOfUnit());
    }

    /** The end of a period of hours, without any roll. */
    default ZonedDateTime countHours(ZonedDateTime trigger, int hours, Direction direction) {
        return trigger.plusHours(direction.signed(hours));
    }

    /** The regime's own roll for periods in days and longer units. */
    LastDay lastDay(Counting counting);

    /** The regime's own roll for hours. */
    LastDay lastHour(Direction direction);

    /** Whether the regime counts clear days by itself, so that asking for them changes nothing. */
    default boolean countsClearDays(Counting counting) {
        return false;
    }

    /** The earliest day on which a forward period may end whatever its length, with the rule for it. */
    default Optional<Counted> earliestEnd(Counting counting) {
        return Optional.empty();
    }
}
