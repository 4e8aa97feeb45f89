package safeguard.deadlines.calculation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import safeguard.deadlines.PeriodUnit;
import safeguard.deadlines.Quantity;
import safeguard.deadlines.TimePoint;
import safeguard.deadlines.calendar.Calendars;
import safeguard.deadlines.calendar.ClosureCalendar;
import safeguard.deadlines.regime.Regime;

class ExplanationTest {

    @Test
    void namesEachRuleWithItsPackVersionAndEachClosedDay() {
        var request = DeadlineRequest.of(Regime.EU_1182_71, TimePoint.parse("2026-03-25"), 10, PeriodUnit.DAY)
                .calendars("DE-BY");

        assertEquals(
                List.of(
                        new ExplanationStep(
                                "Art. 3(1) and 3(2)(b): the day of the event does not count; the period ends with its"
                                        + " last day at 24:00: 10 days",
                                "EU-1182/71@1#count-days",
                                "2026-04-04"),
                        new ExplanationStep(
                                "Art. 3(4): a last day that is a holiday, Saturday or Sunday moves to the end of the"
                                        + " next working day",
                                "EU-1182/71@1#roll",
                                "2026-04-07"),
                        new ExplanationStep(
                                "Closed days passed over: 2026-04-04 Saturday, 2026-04-05 Sunday, 2026-04-06 Easter"
                                        + " Monday",
                                "calendar:DE-BY@1",
                                "2026-04-07"),
                        new ExplanationStep(
                                "Strict: no help from a day that is not open", "COMMON@1#strict-after", "2026-04-04")),
                compute(Deadlines.standard(), request).explanation());
    }

    @Test
    void showsTheDayOfArrivalApartFromTheLastDayToSend() {
        var request = DeadlineRequest.of(Regime.CONTRACT, TimePoint.parse("2027-02-28"), 90, PeriodUnit.DAY)
                .before()
                .withClearDays()
                .calendars("DE", "JP");
        var courier = new Receipt(Receipt.Mode.RECEIPT, Quantity.of(5, PeriodUnit.BUSINESS_DAY));

        var sent = compute(Deadlines.standard(), request.receipt(courier));

        assertEquals(TimePoint.parse("2026-11-19"), sent.strict());
        assertEquals(TimePoint.parse("2026-11-27"), sent.strictReceipt());
        assertNull(compute(Deadlines.standard(), request).strictReceipt());
    }

    @Test
    void addsACompanyShutdownToTheHolidays() {
        var shutdown = ClosureCalendar.shutdown(
                "mizuho-year-end", 3, "Company holidays", LocalDate.of(2026, 12, 29), LocalDate.of(2027, 1, 3));
        var deadlines = new Deadlines(Calendars.standard().plus(List.of(shutdown)));
        var request = DeadlineRequest.of(Regime.CONTRACT, TimePoint.parse("2026-12-28"), 1, PeriodUnit.BUSINESS_DAY);

        assertEquals(
                TimePoint.parse("2026-12-29"),
                compute(deadlines, request.calendars("JP")).nominal());
        var extended = compute(deadlines, request.calendars("JP", "mizuho-year-end"));
        assertEquals(TimePoint.parse("2027-01-04"), extended.nominal());
        assertEquals(
                "calendar:JP@1+mizuho-year-end@3", extended.explanation().get(1).rule());
    }

    private static Deadline compute(Deadlines deadlines, DeadlineRequest request) {
        return deadlines.compute(request).orElseThrow(r -> new AssertionError(r.toString()));
    }
}
