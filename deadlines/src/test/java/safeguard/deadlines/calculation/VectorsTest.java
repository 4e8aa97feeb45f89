package safeguard.deadlines.calculation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import safeguard.deadlines.PeriodUnit;
import safeguard.deadlines.Quantity;
import safeguard.deadlines.TimePoint;
import safeguard.deadlines.calendar.CalendarStatus;
import safeguard.deadlines.regime.Regime;
import safeguard.deadlines.regime.Roll;

/** Every row of vectors.csv: an id of the fact base (EU1 to TZ3, S1 to S4) or an edge case. */
class VectorsTest {

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "/vectors.csv", delimiter = ';', numLinesToSkip = 1)
    void computesThePrintedDates(
            String id,
            String regime,
            String calendars,
            String zone,
            String trigger,
            String period,
            String options,
            String nominal,
            String strict,
            String lenient,
            CalendarStatus status) {
        var request = request(Regime.of(regime), TimePoint.parse(trigger), period)
                .calendars(list(calendars))
                .zone(zone)
                .options(list(options).stream().collect(Collectors.toMap(name -> name, name -> true)));

        var deadline = Deadlines.standard().compute(request).orElseThrow(r -> new AssertionError(r.toString()));

        assertEquals(
                List.of(nominal, strict, lenient, status.toString()),
                List.of(
                        deadline.nominal().toString(),
                        deadline.strict().toString(),
                        deadline.lenient().toString(),
                        deadline.calendarStatus().toString()),
                () -> id + ": " + deadline.explanation());
        assertExplained(deadline);
    }

    private static void assertExplained(Deadline deadline) {
        var steps = deadline.explanation();
        var results = steps.stream().map(ExplanationStep::result).toList();
        assertTrue(results.contains(deadline.nominal().toString()), "nominal explained");
        assertTrue(results.contains(deadline.strict().toString()), "strict explained");
        assertTrue(results.contains(deadline.lenient().toString()), "lenient explained");
        assertTrue(
                steps.stream().allMatch(step -> step.rule().matches("[A-Z].*@\\d+#[a-z0-9-]+|calendar:.+@\\d+")),
                "each step names its rule with a version");
    }

    private static DeadlineRequest request(Regime regime, TimePoint trigger, String period) {
        var words = new ArrayList<>(List.of(period.split(" ")));
        var request = DeadlineRequest.of(
                regime, trigger, Integer.parseInt(words.removeFirst()), PeriodUnit.valueOf(words.removeFirst()));
        while (!words.isEmpty()) {
            var word = words.removeFirst().split("=");
            request = switch (word[0]) {
                case "before" -> request.before();
                case "clear" -> request.withClearDays();
                case "roll" -> request.roll(Roll.valueOf(word[1]));
                case "max" -> request.maxOf(quantity(word[1], words.removeFirst()));
                case "transit" ->
                    request.receipt(new Receipt(Receipt.Mode.RECEIPT, quantity(word[1], words.removeFirst())));
                case "dispatch" ->
                    request.receipt(new Receipt(Receipt.Mode.DISPATCH, Quantity.of(5, PeriodUnit.BUSINESS_DAY)));
                default -> throw new IllegalArgumentException(word[0]);
            };
        }
        return request;
    }

    private static Quantity quantity(String amount, String unit) {
        return Quantity.of(Integer.parseInt(amount), PeriodUnit.valueOf(unit));
    }

    private static List<String> list(String commaSeparated) {
        return commaSeparated == null
                ? List.of()
                : Stream.of(commaSeparated.split(",")).toList();
    }
}
