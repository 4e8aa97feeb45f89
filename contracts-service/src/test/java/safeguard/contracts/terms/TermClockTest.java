package safeguard.contracts.terms;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import safeguard.deadlines.calculation.Deadlines;
import safeguard.deadlines.term.Renewal;
import safeguard.deadlines.term.Terms;

class TermClockTest {

    private final TermClock clock = new TermClock(new Terms(Deadlines.standard()));

    @ParameterizedTest
    @CsvSource({
        // day, ended on, phase
        "2024-02-29,           , NOT_YET_EFFECTIVE",
        "2024-03-01,           , IN_FORCE",
        "2027-02-28,           , IN_FORCE",
        "2027-03-01,           , IN_FORCE",
        "2027-02-28, 2027-02-28, IN_FORCE",
        "2027-03-01, 2027-02-28, LAPSED",
    })
    void tellsThePhaseOfATacitlyRenewingContract(LocalDate day, LocalDate endsOn, Phase phase) {
        var terms = Paper.mizuho();
        assertEquals(phase, clock.phase(new RunningAgreement(terms.effectiveOn(), terms, endsOn), day));
    }

    @ParameterizedTest
    @CsvSource({
        // day, months of survival, while secret, phase (the term ends on 2025-12-31)
        "2025-12-31,   , false, IN_FORCE",
        "2026-01-01,   , false, LAPSED",
        "2026-01-01, 12, false, IN_SURVIVAL",
        "2026-12-31, 12, false, IN_SURVIVAL",
        "2027-01-01, 12, false, LAPSED",
        "2099-01-01, 12, true , IN_SURVIVAL",
    })
    void tellsThePhaseAfterTheTerm(LocalDate day, Integer months, boolean whileSecret, Phase phase) {
        var survival = months == null ? null : new Survival(months, whileSecret);
        var terms = Paper.with(Paper.mizuho(), TermOfAgreement.until(LocalDate.parse("2025-12-31")), survival);
        assertEquals(phase, clock.phase(new RunningAgreement(terms.effectiveOn(), terms, null), day));
    }

    @Test
    void readsTheRenewalTrapOfTheSupplyContract() {
        var terms = Paper.mizuho();
        var reading = clock.read(new RunningAgreement(terms.effectiveOn(), terms, null), LocalDate.parse("2026-11-22"));

        assertEquals(LocalDate.parse("2027-02-28"), reading.lastDay());
        assertEquals(
                new TermReading.Renewal(LocalDate.parse("2027-03-01"), LocalDate.parse("2028-02-29")),
                reading.renewal());
        assertEquals("2026-11-30", reading.notice().nominal().toString());
        assertEquals("2026-11-27", reading.notice().strict().toString());
        assertTrue(
                reading.notice().explanation().stream()
                        .anyMatch(step -> step.result().equals("2026-11-29")),
                "the clear day is explained");
        assertEquals(
                List.of(
                        new TermReading.Dispatch(5, LocalDate.parse("2026-11-19"), true),
                        new TermReading.Dispatch(2, LocalDate.parse("2026-11-25"), false)),
                reading.dispatches());
    }

    @Test
    void hasNoNoticeOnceTheEndIsDecided() {
        var terms = Paper.mizuho();
        var ended = new RunningAgreement(terms.effectiveOn(), terms, LocalDate.parse("2027-02-28"));
        var reading = clock.read(ended, LocalDate.parse("2026-11-22"));
        assertEquals(LocalDate.parse("2027-02-28"), reading.lastDay());
        assertNull(reading.notice());
        assertNull(reading.renewal());
    }

    @Test
    void knowsNoRenewalBeyondTheYearsThatCanBeComputed() {
        var last = LocalDate.parse("2200-12-31");
        var terms = Paper.with(Paper.mizuho(), new TermOfAgreement(last, true, Renewal.TACIT, 12, null), null);
        var reading = clock.read(new RunningAgreement(terms.effectiveOn(), terms, null), last);
        assertEquals(last, reading.lastDay());
        assertNull(reading.renewal());
    }

    @Test
    void refusesATermThatEndsBeforeItStarts() {
        var terms = Paper.with(Paper.mizuho(), TermOfAgreement.until(LocalDate.parse("2024-02-01")), null);
        var fault = clock.fault(new RunningAgreement(terms.effectiveOn(), terms, null));
        assertEquals(Optional.of("impossible-term"), fault.map(refusal -> refusal.code()));
    }

    @Test
    void refusesTacitRenewalWithoutALength() {
        var terms = Paper.with(
                Paper.mizuho(),
                new TermOfAgreement(LocalDate.parse("2027-02-28"), true, Renewal.TACIT, null, null),
                null);
        assertTrue(clock.fault(new RunningAgreement(terms.effectiveOn(), terms, null))
                .isPresent());
    }
}
