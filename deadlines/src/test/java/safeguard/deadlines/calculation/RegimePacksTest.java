package safeguard.deadlines.calculation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import safeguard.deadlines.Outcome;
import safeguard.deadlines.PeriodUnit;
import safeguard.deadlines.TimePoint;
import safeguard.deadlines.regime.Direction;
import safeguard.deadlines.regime.Option;
import safeguard.deadlines.regime.Regime;
import safeguard.deadlines.regime.RegimePack;
import safeguard.deadlines.regime.Roll;

class RegimePacksTest {
    private static final TimePoint TRIGGER = TimePoint.parse("2026-04-03T00:00:00+02:00");

    @ParameterizedTest
    @EnumSource(Regime.class)
    void saysWhereEachRegimeComesFromAndWhoCheckedIt(Regime regime) {
        var pack = regime.pack();

        assertEquals(regime.id(), pack.id());
        assertEquals(regime, Regime.of(regime.id()));
        assertFalse(pack.name().isBlank() || pack.source().isBlank());
        assertFalse(LocalDate.parse(pack.reviewDue()).isBefore(LocalDate.parse(pack.validFrom())));
        assertEquals(RegimePack.Confidence.UNREVIEWED, pack.confidence());
    }

    @ParameterizedTest
    @EnumSource(Regime.class)
    void explainsEveryUnitDirectionRollAndOption(Regime regime) {
        for (var unit : regime.rules().units()) {
            for (var direction : Direction.values()) {
                for (var roll : Roll.values()) {
                    compute(regime, unit, direction, roll, Map.of());
                    for (var option : regime.rules().options()) {
                        compute(regime, unit, direction, roll, Map.of(option.wire(), true));
                    }
                }
            }
        }
    }

    @Test
    void knowsNoOtherRegime() {
        assertThrows(IllegalArgumentException.class, () -> Regime.of("FR-CPC"));
        assertThrows(IllegalStateException.class, () -> Regime.CONTRACT.pack().sentence("no-such-rule"));
    }

    private static void compute(
            Regime regime, PeriodUnit unit, Direction direction, Roll roll, Map<String, Boolean> options) {
        var request = DeadlineRequest.of(regime, TRIGGER, 2, unit)
                .calendars("DE")
                .zone("Europe/Berlin")
                .direction(direction)
                .roll(roll)
                .options(options);
        boolean towardsTheEvent = direction == Direction.BEFORE && roll == Roll.FORWARD;
        boolean startBackward = direction == Direction.BEFORE
                && (options.containsKey(Option.FIRST_DAY_COUNTS.wire())
                        || options.containsKey(Option.LIMITATION_FROM_YEAR_END.wire()));

        var outcome = Deadlines.standard().compute(request);

        boolean refused = towardsTheEvent || startBackward;
        assertEquals(refused, outcome instanceof Outcome.Refused, () -> request + " -> " + outcome);
    }
}
