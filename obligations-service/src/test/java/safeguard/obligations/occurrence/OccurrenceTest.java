package safeguard.obligations.occurrence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import safeguard.deadlines.PeriodUnit;
import safeguard.deadlines.calculation.Deadlines;
import safeguard.obligations.anchor.Anchor;
import safeguard.obligations.asked.AsOf;
import safeguard.obligations.duerule.Timetable;
import safeguard.obligations.obligation.Duty;
import safeguard.obligations.obligation.Obligor;
import safeguard.obligations.obligation.Specs;
import safeguard.platform.problem.Conflict;
import safeguard.platform.problem.RuleViolated;

class OccurrenceTest {

    private static final LocalDate DAY = LocalDate.of(2027, 2, 1);
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-12-14T08:00:00Z"), ZoneOffset.UTC);

    @ParameterizedTest
    @CsvSource({
        "2027-01-01, SCHEDULED, false, ",
        "2027-01-30, OPEN, false, ",
        "2027-03-01, OPEN, false, ",
        "2027-03-02, OPEN, true, P1D",
        "2027-03-11, OPEN, true, P10D"
    })
    void opensAndBecomesLateByTheDay(String day, OccurrenceState state, boolean overdue, String lateBy) {
        var occurrence = fixed();
        var asOf = new AsOf(LocalDate.parse(day), Instant.EPOCH, false);

        assertEquals(state, occurrence.stateAsOf(asOf));
        assertEquals(overdue, occurrence.isOverdue(asOf));
        assertEquals(lateBy, occurrence.lateBy(asOf).orElse(null));
    }

    @Test
    void theDayEndsWhereTheDutyLives() {
        var occurrence = fixed();

        assertFalse(occurrence.isOverdue(at("2027-03-01T22:59:59Z")));
        assertTrue(occurrence.isOverdue(at("2027-03-01T23:00:00Z")));
    }

    @Test
    void hoursAreLateToTheMinute() {
        var duty = Specs.inventoryReport()
                .trackedFrom("2026-11-01")
                .perEvent()
                .period(24, PeriodUnit.HOUR)
                .duty();
        var event = new Anchor(new UUID(1, 9), "disclosure-made", OffsetDateTime.parse("2026-11-20T16:40:00+01:00"));
        var occurrence = occurrence(duty, event);

        assertFalse(occurrence.isOverdue(at("2026-11-21T15:39:59Z")));
        assertEquals("PT16H25M", occurrence.lateBy(at("2026-11-22T08:05:00Z")).orElseThrow());
    }

    @Test
    void wasOpenBeforeItWasDone() {
        var occurrence = fixed();
        submit(occurrence, LocalDate.of(2027, 3, 5));
        occurrence.accept();

        assertEquals(OccurrenceState.FULFILLED, occurrence.stateAsOf(on("2027-03-05")));
        assertEquals(OccurrenceState.OPEN, occurrence.stateAsOf(on("2027-03-04")));
        assertTrue(occurrence.isOverdue(on("2027-03-04")));
        assertFalse(occurrence.isOverdue(on("2027-03-05")));
        assertEquals("P4D", occurrence.lateBy(on("2027-04-01")).orElseThrow(), "done late stays late");
    }

    @Test
    void doneInTimeAsSubmittedIsNotLateWhileItIsReviewed() {
        var inTime = fixed();
        submit(inTime, LocalDate.of(2027, 3, 1));
        var late = fixed();
        submit(late, LocalDate.of(2027, 3, 2));

        assertFalse(inTime.isOverdue(on("2027-03-20")));
        assertTrue(late.isOverdue(on("2027-03-20")));
    }

    @Test
    void aRejectedOneIsOpenAgainAtOnce() {
        var occurrence = fixed();
        submit(occurrence, LocalDate.of(2026, 12, 14));
        occurrence.reject(LocalDate.of(2026, 12, 15));

        assertEquals(OccurrenceState.OPEN, occurrence.stateAsOf(on("2026-12-15")));
    }

    @Test
    void oursIsWaivedAndTheirsIsNotPursued() {
        var ours = fixed();
        var theirs =
                occurrence(Specs.fixed("2027-03-01").obligor(Obligor.THEIRS).duty());
        ours.letGo(null, noon(DAY));
        theirs.letGo(null, noon(DAY));

        assertEquals(OccurrenceState.WAIVED, ours.state());
        assertEquals(OccurrenceState.NOT_PURSUED, theirs.state());
    }

    @ParameterizedTest
    @CsvSource({"2027-06-29, WAIVED, false", "2027-06-30, WAIVED, false", "2027-07-01, OPEN, true"})
    void whatIsLetGoForATimeIsOpenAgainAfterwards(String day, OccurrenceState state, boolean overdue) {
        var occurrence = fixed();
        occurrence.letGo(LocalDate.of(2027, 6, 30), noon(DAY));

        assertEquals(state, occurrence.stateAsOf(on(day)));
        assertEquals(overdue, occurrence.isOverdue(on(day)));
        assertEquals(state, occurrence.stateAsOf(at(day + "T12:00:00Z")));
    }

    @Test
    void whatHasLapsedCanBeDoneOrLetGoAgain() {
        var until = LocalDate.of(2027, 6, 30);
        var done = fixed();
        done.letGo(until, noon(DAY));
        var again = fixed();
        again.letGo(until, noon(DAY));

        assertThrows(Conflict.class, () -> submit(done, until));
        assertThrows(Conflict.class, () -> again.letGo(null, noon(until)));
        submit(done, until.plusDays(1));
        again.letGo(null, noon(until.plusDays(1)));

        assertEquals(OccurrenceState.SUBMITTED, done.state());
        assertEquals(OccurrenceState.WAIVED, again.stateAsOf(on("2030-01-01")));
    }

    @Test
    void isNotLetGoForATimeThatHasPassed() {
        var occurrence = fixed();

        assertThrows(RuleViolated.class, () -> occurrence.letGo(DAY.minusDays(1), noon(DAY)));
        occurrence.letGo(DAY, noon(DAY));
    }

    @Test
    void whatHasJustBeenSettledIsSettledWhateverTheDayInUtc() {
        var occurrence = fixed(); // in Berlin the second of March has begun, in UTC it has not
        var now = Instant.parse("2027-03-01T23:30:00Z");
        occurrence.letGo(null, now);

        assertEquals(OccurrenceState.WAIVED, occurrence.stateAsOf(at("2027-03-01T23:30:01Z")));
        assertFalse(occurrence.isOverdue(at("2027-03-01T23:30:01Z")));
        assertEquals(OccurrenceState.OPEN, occurrence.stateAsOf(on("2027-03-01")));
    }

    @Test
    void nothingIsDoneTomorrowWhereTheDutyLives() {
        var now = Instant.parse("2027-02-28T22:30:00Z");

        assertThrows(RuleViolated.class, () -> fixed().submit(LocalDate.of(2027, 3, 1), now));
        fixed().submit(LocalDate.of(2027, 3, 1), now.plusSeconds(3600));
    }

    /** Every state against every event: what is not written here is refused. */
    @ParameterizedTest
    @CsvSource({
        "AWAITING_TRIGGER, cancel",
        "SCHEDULED, submit letGo cancel",
        "SUBMITTED, accept reject cancel",
        "FULFILLED, ''",
        "WAIVED, ''",
        "CANCELLED, ''"
    })
    void noTransitionIsSkippedOrRepeated(OccurrenceState state, String allowed) {
        for (var event : List.of("submit", "accept", "reject", "letGo", "cancel")) {
            var occurrence = inState(state);
            if (List.of(allowed.split(" ")).contains(event)) {
                event(event).accept(occurrence);
            } else {
                assertThrows(Conflict.class, () -> event(event).accept(occurrence), state + " " + event);
            }
        }
    }

    private static Occurrence inState(OccurrenceState state) {
        var occurrence = state == OccurrenceState.AWAITING_TRIGGER
                ? occurrence(Specs.inventoryReport().duty())
                : fixed();
        switch (state) {
            case SUBMITTED -> submit(occurrence, DAY);
            case FULFILLED -> {
                submit(occurrence, DAY);
                occurrence.accept();
            }
            case WAIVED -> occurrence.letGo(null, noon(DAY));
            case CANCELLED -> occurrence.cancel(DAY);
            default -> assertEquals(state, occurrence.state());
        }
        return occurrence;
    }

    private static Consumer<Occurrence> event(String name) {
        return switch (name) {
            case "submit" -> occurrence -> submit(occurrence, DAY);
            case "accept" -> Occurrence::accept;
            case "reject" -> occurrence -> occurrence.reject(DAY);
            case "letGo" -> occurrence -> occurrence.letGo(null, noon(DAY));
            default -> occurrence -> occurrence.cancel(DAY);
        };
    }

    private static void submit(Occurrence occurrence, LocalDate performedOn) {
        occurrence.submit(performedOn, noon(performedOn));
    }

    private static Instant noon(LocalDate day) {
        return day.atTime(12, 0).toInstant(ZoneOffset.UTC);
    }

    private static AsOf at(String instant) {
        var now = Instant.parse(instant);
        return new AsOf(LocalDate.ofInstant(now, ZoneOffset.UTC), now, true);
    }

    private static AsOf on(String day) {
        return new AsOf(LocalDate.parse(day), Instant.EPOCH, false);
    }

    /** Ours, due on 2027-03-01 in Berlin. */
    private static Occurrence fixed() {
        return occurrence(Specs.fixed("2027-03-01").duty());
    }

    private static Occurrence occurrence(Duty duty, Anchor... anchors) {
        var planned = OccurrencePlan.of(
                new Timetable(Deadlines.standard()), duty, List.of(anchors), LocalDate.of(2028, 1, 1));
        return new Occurrence(duty, planned.getFirst(), CLOCK);
    }
}
