package safeguard.deadlines.calculation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static safeguard.deadlines.PeriodUnit.BUSINESS_DAY;
import static safeguard.deadlines.PeriodUnit.DAY;
import static safeguard.deadlines.PeriodUnit.HOUR;
import static safeguard.deadlines.PeriodUnit.MONTH;
import static safeguard.deadlines.PeriodUnit.YEAR;

import java.util.Collections;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import safeguard.deadlines.Outcome;
import safeguard.deadlines.PeriodUnit;
import safeguard.deadlines.Quantity;
import safeguard.deadlines.TimePoint;
import safeguard.deadlines.regime.Regime;
import safeguard.deadlines.regime.Roll;

class RefusalTest {

    static Stream<Arguments> refused() {
        return Stream.of(
                row("unknown-calendar", "/calendars/1", days(10).calendars("DE", "XX")),
                row(
                        "outside-calendar-coverage",
                        "/calendars/0",
                        on("2027-12-30", 3, BUSINESS_DAY).calendars("CN")),
                row(
                        "outside-calendar-coverage",
                        "/calendars/1",
                        on("2027-12-30", 3, BUSINESS_DAY).calendars("DE", "SG")),
                row(
                        "outside-calendar-coverage",
                        "/calendars/0",
                        on("2023-06-01", 3, BUSINESS_DAY).calendars("DE")),
                row("calendar-required", "/calendars", on("2026-11-20", 3, BUSINESS_DAY)),
                row("calendar-required", "/calendars", days(10).roll(Roll.FORWARD)),
                row("calendar-required", "/calendars", request(Regime.EU_1182_71, "2026-11-20", 10, DAY)),
                row("calendar-required", "/calendars", days(10).receipt(transit(2, BUSINESS_DAY))),
                row(
                        "calendar-required",
                        "/calendars",
                        request(Regime.US_FRCP6A, "2026-11-20T10:00:00-05:00", 5, HOUR)
                                .zone("America/New_York")),
                row("unknown-zone", "/zone", days(10).zone("Europe/Munich")),
                row("unknown-zone", "/zone", days(10).zone("")),
                row("zone-required", "/zone", on("2026-11-20T10:00:00Z", 10, DAY)),
                row("amount-out-of-range", "/amount", days(-1)),
                row("amount-out-of-range", "/amount", days(Integer.MAX_VALUE)),
                row("amount-out-of-range", "/amount", on("2026-11-20", 101, YEAR)),
                row("amount-out-of-range", "/maxOf/1/amount", days(3).maxOf(Quantity.of(4, DAY), Quantity.of(-4, DAY))),
                row("amount-out-of-range", "/receipt/transit/amount", days(10).receipt(transit(-1, DAY))),
                row("amount-out-of-range", "/calendars", days(10).calendars(Collections.nCopies(21, "DE"))),
                row("date-out-of-range", "/trigger", on("1899-12-31", 10, DAY)),
                row("date-out-of-range", "/trigger", on("2201-01-01", 10, DAY)),
                row("unit-not-in-regime", "/unit", request(Regime.HOURS, "2026-11-20", 10, DAY)),
                row("unit-not-in-regime", "/unit", request(Regime.US_FRCP6A, "2026-11-20", 10, BUSINESS_DAY)),
                row(
                        "unit-not-in-regime",
                        "/unit",
                        request(Regime.UK_CPR2_8, "2026-11-20T10:00:00Z", 10, HOUR)
                                .zone("Europe/London")),
                row("hours-need-a-time", "/trigger", request(Regime.HOURS, "2026-11-20", 72, HOUR)),
                row("mixed-units", "/maxOf/0/unit", days(3).maxOf(Quantity.of(72, HOUR))),
                row(
                        "clear-days-need-days",
                        "/clearDays",
                        request(Regime.HOURS, "2026-11-20T10:00:00Z", 5, HOUR)
                                .zone("UTC")
                                .withClearDays()),
                row(
                        "roll-against-direction",
                        "/roll",
                        days(10).calendars("DE").before().roll(Roll.FORWARD)),
                row("transit-unit", "/receipt/transit/unit", days(10).receipt(transit(1, MONTH))),
                row("unknown-option", "/options/custom", days(10).options(Map.of("custom", false))),
                row(
                        "option-not-in-regime",
                        "/options/jpHolidayCustom",
                        days(10).options(Map.of("jpHolidayCustom", true))),
                row(
                        "option-not-in-regime",
                        "/options/firstDayCounts",
                        request(Regime.DE_BGB, "2026-11-20", 10, DAY).before().options(Map.of("firstDayCounts", true))),
                row(
                        "option-not-in-regime",
                        "/options/firstDayCounts",
                        request(Regime.DE_BGB, "2026-11-20", 3, YEAR)
                                .options(Map.of("firstDayCounts", true, "limitationFromYearEnd", true))));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("refused")
    void refusesWithCodePointerAndSentence(String code, String pointer, DeadlineRequest request) {
        var refused =
                assertInstanceOf(Outcome.Refused.class, Deadlines.standard().compute(request));

        assertEquals(code, refused.refusal().code());
        assertEquals(pointer, refused.refusal().pointer());
        assertTrue(
                refused.refusal().sentence().matches("[A-Z].*\\."),
                refused.refusal().sentence());
    }

    private static Arguments row(String code, String pointer, DeadlineRequest request) {
        return Arguments.of(code, pointer, request);
    }

    private static DeadlineRequest days(int amount) {
        return on("2026-11-20", amount, DAY);
    }

    private static DeadlineRequest on(String trigger, int amount, PeriodUnit unit) {
        return request(Regime.CONTRACT, trigger, amount, unit);
    }

    private static DeadlineRequest request(Regime regime, String trigger, int amount, PeriodUnit unit) {
        return DeadlineRequest.of(regime, TimePoint.parse(trigger), amount, unit);
    }

    private static Receipt transit(int amount, PeriodUnit unit) {
        return new Receipt(Receipt.Mode.RECEIPT, Quantity.of(amount, unit));
    }
}
