package safeguard.obligations.occurrence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import safeguard.deadlines.PeriodUnit;
import safeguard.deadlines.calculation.Deadlines;
import safeguard.deadlines.calendar.CalendarStatus;
import safeguard.obligations.anchor.Anchor;
import safeguard.obligations.duerule.Timetable;
import safeguard.obligations.obligation.Duty;
import safeguard.obligations.obligation.Obligor;
import safeguard.obligations.obligation.Specs;

class OccurrencePlanTest {

    private static final Timetable TIMETABLE = new Timetable(Deadlines.standard());
    private static final Anchor DISCLOSURE =
            new Anchor(new UUID(7, 1), "disclosure-made", OffsetDateTime.parse("2026-12-14T10:00:00+08:00"));
    private static final LocalDate HORIZON = LocalDate.of(2028, 6, 14);

    /** Scenario S1: inventory as of 2027-06-14, due 15 business days later; the calendar of 2027 is not official yet. */
    @Test
    void theFirstDisclosureStartsTheInventory() {
        var planned = plan(Specs.inventoryReport().duty(), DISCLOSURE);

        var first = planned.getFirst();
        assertEquals(LocalDate.of(2027, 6, 14), first.base());
        assertEquals("2027-07-05", first.dates().nominal().toString());
        assertEquals("2027-07-05", first.dates().lenient().toString());
        assertEquals(CalendarStatus.PROVISIONAL, first.dates().calendarStatus());
        assertFalse(first.explanation().isEmpty());
    }

    @Test
    void beforeTheTriggerThereIsNoDate() {
        var planned = plan(Specs.inventoryReport().duty());

        assertEquals(1, planned.size());
        assertTrue(planned.getFirst().isAwaiting());
        assertNull(planned.getFirst().dates());
    }

    @Test
    void anotherAnchorTriggersNothing() {
        var other = new Anchor(new UUID(7, 2), "termination", DISCLOSURE.at());

        assertTrue(plan(Specs.inventoryReport().duty(), other).getFirst().isAwaiting());
    }

    @Test
    void theFirstEventCountsAndALaterOneChangesNothing() {
        var later =
                new Anchor(new UUID(7, 3), "disclosure-made", DISCLOSURE.at().plusMonths(1));

        assertEquals(
                plan(Specs.inventoryReport().duty(), DISCLOSURE),
                plan(Specs.inventoryReport().duty(), DISCLOSURE, later));
    }

    @Test
    void aDutyPerEventFallsDueForEachOfThem() {
        var later =
                new Anchor(new UUID(7, 3), "disclosure-made", DISCLOSURE.at().plusDays(7));
        var duty = Specs.inventoryReport().perEvent().period(30, PeriodUnit.DAY).duty();

        var planned = plan(duty, DISCLOSURE, later);

        assertEquals(
                List.of("2027-01-13", "2027-01-20"),
                planned.stream()
                        .map(occurrence -> occurrence.dates().nominal().toString())
                        .toList());
        assertEquals(
                List.of(DISCLOSURE.eventId(), later.eventId()),
                planned.stream().map(PlannedOccurrence::series).toList());
    }

    @Test
    void hoursAreCountedFromTheTimeOfTheEvent() {
        var duty =
                Specs.inventoryReport().perEvent().period(24, PeriodUnit.HOUR).duty();

        assertEquals(
                "2026-12-15T10:00:00+08:00",
                plan(duty, DISCLOSURE).getFirst().dates().nominal().toString());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2027-01-31 | FREQ=MONTHLY            |     | 2027-01-01 | 2027-05-31 | 2027-01-31 2027-02-28 2027-03-31 2027-04-30 2027-05-31
            2027-01-31 | FREQ=MONTHLY;COUNT=2    |     | 2027-01-01 | 2027-12-31 | 2027-01-31 2027-02-28
            2026-01-31 | FREQ=MONTHLY            |     | 2027-02-01 | 2027-03-31 | 2027-02-28 2027-03-31
            2024-02-29 | FREQ=YEARLY             |     | 2026-01-01 | 2028-12-31 | 2026-02-28 2027-02-28 2028-02-29
            2026-12-14 | FREQ=MONTHLY;INTERVAL=6 | P6M | 2026-11-22 | 2028-06-13 | 2027-06-14 2027-12-14
            2026-12-31 | FREQ=MONTHLY;INTERVAL=2 | P2M | 2026-11-22 | 2027-07-01 | 2027-02-28 2027-04-30 2027-06-30
            """)
    void recursFromTheOriginalDay(
            String anchor, String rule, String startsAfter, String trackFrom, String horizon, String expected) {
        var duty = Specs.fixed(anchor)
                .recurring(rule, startsAfter)
                .trackedFrom(trackFrom)
                .duty();

        var planned = OccurrencePlan.of(TIMETABLE, duty, List.of(), LocalDate.parse(horizon));

        assertEquals(
                List.of(expected.split(" ")),
                planned.stream()
                        .map(occurrence -> String.valueOf(occurrence.base()))
                        .toList());
    }

    @Test
    void oldPapersRecordedLateDoNotFlood() {
        var daily = Specs.fixed("1990-01-01").recurring("FREQ=DAILY", null).trackedFrom("2026-11-22");

        var planned = OccurrencePlan.of(TIMETABLE, daily.duty(), List.of(), LocalDate.of(2026, 11, 30));

        assertEquals(9, planned.size());
        assertEquals(LocalDate.of(2026, 11, 22), planned.getFirst().base());
        assertTrue(plan(Specs.fixed("2026-11-21").duty()).isEmpty());
    }

    @Test
    void whatTheCalendarDoesNotCoverStaysOpenInsteadOfGuessed() {
        var duty = Specs.inventoryReport().once().anchoredOn("2098-06-01").duty();

        var planned = plan(duty);

        assertTrue(planned.getFirst().isUndated());
        assertEquals(
                "outside-calendar-coverage",
                planned.getFirst().explanation().getFirst().rule());
        assertTrue(OccurrencePlan.continues(duty, planned));
    }

    @Test
    void onlyRecurringAndUndatedDutiesAreLookedAtAgain() {
        assertTrue(continues(Specs.inventoryReport().duty(), DISCLOSURE));
        assertFalse(continues(Specs.inventoryReport().duty()));
        assertFalse(continues(Specs.fixed("2027-03-01").duty()));
    }

    @Test
    void oursAlarmsOnStrictAndTheirsIsLateOnlyAfterLenient() {
        var planned = plan(Specs.inventoryReport()
                        .once()
                        .anchoredOn("2027-01-31")
                        .period(1, PeriodUnit.MONTH)
                        .duty())
                .getFirst();
        var zone = Specs.inventoryReport().zone();

        var ours = DueDay.of(Obligor.OURS, planned.dates(), zone);
        var theirs = DueDay.of(Obligor.THEIRS, planned.dates(), zone);

        assertEquals(LocalDate.of(2027, 2, 28), ours.due());
        assertEquals(LocalDate.of(2027, 2, 28), ours.lateOn());
        assertEquals(LocalDate.of(2027, 2, 28), theirs.due());
        assertEquals(LocalDate.of(2027, 3, 1), theirs.lateOn());
        assertEquals("2027-02-28T16:00:00Z", ours.lateAfter().toString());
    }

    private static boolean continues(Duty duty, Anchor... anchors) {
        return OccurrencePlan.continues(duty, plan(duty, anchors));
    }

    private static List<PlannedOccurrence> plan(Duty duty, Anchor... anchors) {
        return OccurrencePlan.of(TIMETABLE, duty, List.of(anchors), HORIZON);
    }
}
