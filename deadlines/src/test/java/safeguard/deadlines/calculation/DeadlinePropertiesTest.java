package safeguard.deadlines.calculation;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import safeguard.deadlines.Outcome;
import safeguard.deadlines.PeriodUnit;
import safeguard.deadlines.TimePoint;
import safeguard.deadlines.calendar.Calendars;
import safeguard.deadlines.calendar.OpenDays;
import safeguard.deadlines.regime.Regime;
import safeguard.deadlines.regime.Roll;

/** Random requests; replay one run with {@code -Ddeadlines.seed=<the seed printed>}. */
class DeadlinePropertiesTest {
    private static final int RUNS = 20_000;
    private static final List<Regime> ROLLING =
            List.of(Regime.EU_1182_71, Regime.US_FRCP6A, Regime.CN_CC, Regime.UK_CPR2_8, Regime.DE_BGB);

    private static final long SEED = Long.getLong("deadlines.seed", System.nanoTime());
    private final RandomGenerator random =
            RandomGeneratorFactory.of("L64X128MixRandom").create(SEED);
    private final List<String> calendarIds =
            new ArrayList<>(Calendars.standard().ids());

    @BeforeAll
    static void printSeed() {
        System.out.println("-Ddeadlines.seed=" + SEED);
    }

    @Test
    void strictIsNeverAfterNominalAndNominalNeverAfterLenientForward() {
        for (var run = 0; run < RUNS; run++) {
            var request = request();
            computed(request).ifPresent(deadline -> {
                var reason = describe(request, deadline);
                assertFalse(day(deadline.strict()).isAfter(day(deadline.nominal())), reason);
                assertFalse(day(deadline.nominal()).isAfter(day(deadline.lenient())), reason);
            });
        }
    }

    @Test
    void lenientIsAlwaysAnOpenDayWhereTheRegimeRolls() {
        for (var run = 0; run < RUNS; run++) {
            var request = request(ROLLING.get(random.nextInt(ROLLING.size())));
            computed(request)
                    .ifPresent(deadline -> assertTrue(open(request, deadline.lenient()), describe(request, deadline)));
        }
    }

    @Test
    void strictBackwardIsAnOpenDayNeverAfterNominal() {
        for (var run = 0; run < RUNS; run++) {
            var request = request().before().clearDays(random.nextBoolean());
            computed(request).ifPresent(deadline -> {
                var reason = describe(request, deadline);
                assertFalse(day(deadline.strict()).isAfter(day(deadline.nominal())), reason);
                assertFalse(day(deadline.strict()).isAfter(day(deadline.lenient())), reason);
                assertTrue(open(request, deadline.strict()), reason);
            });
        }
    }

    @Test
    void aLongerPeriodNeverEndsEarlier() {
        for (var run = 0; run < RUNS; run++) {
            var shorter = request();
            if (shorter.regime() == Regime.UK_CPR2_8) {
                continue; // by law five days count business days only, so they can end later than six
            }
            var period = shorter.period();
            var longer = DeadlineRequest.of(shorter.regime(), shorter.trigger(), period.amount() + 1, period.unit())
                    .calendars(shorter.calendars())
                    .options(shorter.options());
            computed(shorter)
                    .ifPresent(first -> computed(longer)
                            .ifPresent(second -> assertFalse(
                                    day(second.lenient()).isBefore(day(first.lenient())), describe(longer, second))));
        }
    }

    @Test
    void anAgreedRollBackwardsBindsTheStrictDateToo() {
        for (var run = 0; run < RUNS; run++) {
            var request = request().roll(Roll.BACKWARD);
            computed(request)
                    .ifPresent(deadline -> assertFalse(
                            day(deadline.strict()).isAfter(day(deadline.lenient())), describe(request, deadline)));
        }
    }

    private DeadlineRequest request() {
        var regimes = EnumSet.complementOf(EnumSet.of(Regime.HOURS)).stream().toList();
        return request(regimes.get(random.nextInt(regimes.size())));
    }

    private DeadlineRequest request(Regime regime) {
        var units = regime.rules().units().stream()
                .filter(unit -> unit != PeriodUnit.HOUR)
                .toList();
        var unit = units.get(random.nextInt(units.size()));
        var trigger = LocalDate.of(2026, 1, 1).plusDays(random.nextInt(700));
        var request = DeadlineRequest.of(regime, TimePoint.of(trigger), random.nextInt(1, 40), unit)
                .calendars(calendars());
        return regime == Regime.JP_CC ? request.options(Map.of("jpHolidayCustom", random.nextBoolean())) : request;
    }

    private List<String> calendars() {
        return random.ints(random.nextInt(1, 4), 0, calendarIds.size())
                .mapToObj(calendarIds::get)
                .distinct()
                .toList();
    }

    private static Optional<Deadline> computed(DeadlineRequest request) {
        return switch (Deadlines.standard().compute(request)) {
            case Outcome.Computed(var deadline) -> Optional.of(deadline);
            case Outcome.Refused(var refusal) -> {
                assertTrue(refusal.code().equals("outside-calendar-coverage"), refusal::toString);
                yield Optional.empty();
            }
        };
    }

    private static boolean open(DeadlineRequest request, TimePoint point) {
        return OpenDays.of(Calendars.standard(), request.calendars()).isOpen(point.date());
    }

    private static LocalDate day(TimePoint point) {
        return point.date();
    }

    private String describe(DeadlineRequest request, Deadline deadline) {
        return "-Ddeadlines.seed=" + SEED + " " + request + " -> " + deadline;
    }
}
