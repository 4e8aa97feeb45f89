package safeguard.obligations.occurrence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import safeguard.deadlines.calculation.Deadlines;
import safeguard.obligations.duerule.Timetable;
import safeguard.obligations.obligation.Duty;
import safeguard.obligations.obligation.Specs;

class RebuildTest {

    private static final Timetable TIMETABLE = new Timetable(Deadlines.standard());
    private static final LocalDate HORIZON = LocalDate.of(2027, 12, 31);
    private static final LocalDate TODAY = LocalDate.of(2027, 3, 15);
    private static final Instant NOW = Instant.parse("2027-03-15T09:00:00Z");
    private static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);
    private static final Duty MONTHLY = monthly("2027-01-31");

    @Test
    void theSamePlanChangesNothing() {
        var existing = existing(MONTHLY);

        var rebuild = Rebuild.of(existing, planned(MONTHLY), NOW, TODAY);

        assertTrue(rebuild.created().isEmpty());
        assertTrue(rebuild.cancelled().isEmpty());
        assertEquals(existing.size() - 2, rebuild.moved().size(), "January and February are past");
    }

    @Test
    void anAmendmentRebuildsOnlyTheFuture() {
        var existing = existing(MONTHLY);

        var rebuild = Rebuild.of(existing, planned(monthly("2027-01-15")), NOW, TODAY);

        assertEquals(
                existing.subList(2, existing.size()),
                List.copyOf(rebuild.moved().keySet()),
                "ids stay");
        assertEquals(
                List.of(LocalDate.of(2027, 3, 15), LocalDate.of(2027, 4, 15)),
                rebuild.moved().values().stream()
                        .map(PlannedOccurrence::base)
                        .limit(2)
                        .toList());
        assertTrue(
                rebuild.created().stream()
                        .noneMatch(occurrence -> occurrence.base().isBefore(TODAY)),
                "no past that never was");
    }

    @Test
    void whatWasSubmittedOrDoneStays() {
        var existing = existing(MONTHLY);
        existing.get(3).submit(TODAY, NOW);
        existing.get(4).submit(TODAY, NOW);
        existing.get(4).accept();

        var rebuild = Rebuild.of(existing, planned(monthly("2027-01-15")), NOW, TODAY);

        assertTrue(rebuild.moved().keySet().stream().noneMatch(existing.subList(3, 5)::contains));
    }

    @Test
    void whatIsNoLongerPlannedIsCancelled() {
        var existing = existing(MONTHLY);
        var ended = Specs.fixed("2027-01-31")
                .recurring("FREQ=MONTHLY;COUNT=4", null)
                .trackedFrom("2027-01-01");

        var rebuild = Rebuild.of(existing, planned(ended.duty()), NOW, TODAY);

        assertEquals(existing.subList(4, existing.size()), rebuild.cancelled());
    }

    @Test
    void aTriggerTurnsTheWaitingOneIntoTheFirst() {
        var waiting = Specs.inventoryReport().duty();
        var existing = existing(waiting);
        var started = Specs.inventoryReport().anchoredOn("2026-12-14").duty();

        var rebuild = Rebuild.of(existing, planned(started), NOW, TODAY);

        assertEquals(existing, List.copyOf(rebuild.moved().keySet()));
        assertEquals(1, rebuild.created().size(), "the second inventory");
        assertTrue(rebuild.cancelled().isEmpty());
    }

    @Test
    void aNewTermMakesANewNoticeDateAndKeepsThePassedOne() {
        var existing = existing(Specs.fixed("2027-02-27").duty());

        var rebuild = Rebuild.of(existing, planned(Specs.fixed("2027-11-30").duty()), NOW, TODAY);

        assertTrue(rebuild.moved().isEmpty());
        assertEquals(LocalDate.of(2027, 11, 30), rebuild.created().getFirst().base());
    }

    private static Duty monthly(String anchor) {
        return Specs.fixed(anchor)
                .recurring("FREQ=MONTHLY", null)
                .trackedFrom("2027-01-01")
                .duty();
    }

    private static List<PlannedOccurrence> planned(Duty duty) {
        return OccurrencePlan.of(TIMETABLE, duty, List.of(), HORIZON);
    }

    private static List<Occurrence> existing(Duty duty) {
        return new ArrayList<>(planned(duty).stream()
                .map(planned -> new Occurrence(duty, planned, CLOCK))
                .toList());
    }
}
