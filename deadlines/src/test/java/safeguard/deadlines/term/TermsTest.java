package safeguard.deadlines.term;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import safeguard.deadlines.Outcome;
import safeguard.deadlines.PeriodUnit;
import safeguard.deadlines.Quantity;
import safeguard.deadlines.calculation.Deadlines;
import safeguard.deadlines.calculation.Receipt;
import safeguard.deadlines.regime.Regime;

class TermsTest {
    private static final Term SUPPLY_2027 = new Term(
            LocalDate.of(2024, 3, 1),
            LocalDate.of(2027, 2, 28),
            true,
            Renewal.TACIT,
            Quantity.of(12, PeriodUnit.MONTH),
            new Notice(Quantity.of(90, PeriodUnit.DAY), true, new Receipt(Receipt.Mode.RECEIPT, null)),
            Regime.CONTRACT,
            List.of("DE", "JP"));
    private static final Notice TWO_MONTHS = new Notice(Quantity.of(2, PeriodUnit.MONTH), false, null);

    private final Terms terms = new Terms(Deadlines.standard());

    @ParameterizedTest
    @CsvSource({
        "2025-06-28, 2025-08-28, 0, 2025-06-28",
        "2026-02-11, 2026-08-28, 1, 2026-06-28",
        "2026-08-28, 2026-08-28, 1, 2026-06-28",
        "2026-08-29, 2027-08-28, 2, 2027-06-28",
        "2026-11-22, 2027-08-28, 2, 2027-06-28"
    })
    void findsTheTermOfTheDayAndItsOwnNoticeDeadline(LocalDate asOf, LocalDate termEnd, int renewals, String nominal) {
        var term = tacit("2024-08-29", "2025-08-28", Quantity.of(12, PeriodUnit.MONTH), TWO_MONTHS);

        var status = status(term, asOf);

        assertEquals(termEnd, status.termEnd());
        assertEquals(renewals, status.renewals());
        assertEquals(termEnd.plusDays(1), status.nextRenewal());
        assertEquals(nominal, notice(status.notice()).deadline().nominal().toString());
        assertEquals(termEnd, notice(status.notice()).termEnd());
    }

    @Test
    void warnsOfTheRenewalTrapInTime() {
        var notice = notice(status(SUPPLY_2027, LocalDate.of(2026, 11, 22)).notice());

        assertEquals("2026-11-30", notice.deadline().nominal().toString());
        assertEquals("2026-11-27", notice.deadline().strict().toString());
        assertEquals(NoticeState.OPEN, notice.state());
        assertNull(status(SUPPLY_2027, LocalDate.of(2026, 11, 22)).followingNotice());
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-27, OPEN,", "2026-11-28, STRICT_PASSED, 2028-02-29",
        "2026-11-30, STRICT_PASSED, 2028-02-29", "2026-12-01, PASSED, 2028-02-29"
    })
    void saysThatADeadlineHasPassedAndToWhichTermTheNextBelongs(
            LocalDate asOf, NoticeState state, LocalDate followingTermEnd) {
        var status = status(SUPPLY_2027, asOf);

        assertEquals(LocalDate.of(2027, 2, 28), notice(status.notice()).termEnd());
        assertEquals(state, notice(status.notice()).state());
        if (followingTermEnd == null) {
            assertNull(status.followingNotice());
        } else {
            assertEquals(followingTermEnd, notice(status.followingNotice()).termEnd());
            assertEquals(
                    "2027-12-01",
                    notice(status.followingNotice()).deadline().nominal().toString());
        }
    }

    @Test
    void renewsToTheLeapDayBecauseTermsAreCountedFromTheStart() {
        var status = status(SUPPLY_2027, LocalDate.of(2027, 3, 1));

        assertEquals(LocalDate.of(2027, 3, 1), status.termStart());
        assertEquals(LocalDate.of(2028, 2, 29), status.termEnd());
    }

    @ParameterizedTest
    @CsvSource({
        "2023-08-31, 2024-02-28, 2024-03-01, 2024-08-30",
        "2024-01-31, 2024-02-28, 2024-02-29, 2024-08-30",
        "2024-01-15, 2024-02-27, 2024-03-01, 2024-08-27"
    })
    void doesNotDriftFromTheDayOfTheStart(String start, String end, LocalDate asOf, LocalDate termEnd) {
        var term = tacit(start, end, Quantity.of(6, PeriodUnit.MONTH), null);

        var status = status(term, asOf);

        assertEquals(termEnd, status.termEnd());
        assertNull(status.notice());
    }

    @Test
    void endsWithoutRenewal() {
        var fixed = new Term(
                LocalDate.of(2024, 1, 1),
                LocalDate.of(2027, 1, 1),
                false,
                Renewal.NONE,
                null,
                TWO_MONTHS,
                Regime.CONTRACT,
                List.of());

        assertEquals(
                LocalDate.of(2026, 12, 31),
                status(fixed, LocalDate.of(2026, 12, 31)).termEnd());
        assertEquals(
                TermPhase.BEFORE_START,
                status(fixed, LocalDate.of(2023, 12, 31)).phase());
        assertEquals(
                TermPhase.RUNNING, status(fixed, LocalDate.of(2026, 12, 31)).phase());
        assertEquals(TermPhase.ENDED, status(fixed, LocalDate.of(2027, 1, 1)).phase());
        assertNull(status(fixed, LocalDate.of(2026, 1, 1)).notice());
        assertNull(status(fixed, LocalDate.of(2026, 1, 1)).nextRenewal());
    }

    @Test
    void runsOnWithoutAnEnd() {
        var open = new Term(LocalDate.of(2024, 1, 1), null, true, Renewal.NONE, null, null, Regime.CONTRACT, List.of());

        assertNull(status(open, LocalDate.of(2040, 1, 1)).termEnd());
        assertEquals(TermPhase.RUNNING, status(open, LocalDate.of(2040, 1, 1)).phase());
    }

    @Test
    void keepsTheTermWhenOnlyTheNoticeIsBeyondTheCalendar() {
        var chinese = new Term(
                LocalDate.of(2024, 3, 1),
                LocalDate.of(2030, 2, 28),
                true,
                Renewal.TACIT,
                Quantity.of(1, PeriodUnit.YEAR),
                TWO_MONTHS,
                Regime.CN_CC,
                List.of("CN"));

        var status = status(chinese, LocalDate.of(2026, 11, 22));

        assertEquals(LocalDate.of(2030, 2, 28), status.termEnd());
        var refused = assertInstanceOf(Outcome.Refused.class, status.notice());
        assertEquals("outside-calendar-coverage", refused.refusal().code());
        assertEquals("/calendars/0", refused.refusal().pointer());
    }

    @Test
    void skipsTermsThatALongNoticeCannotEndAnyMore() {
        var monthly = tacit(
                "2026-01-01",
                "2026-01-31",
                Quantity.of(1, PeriodUnit.MONTH),
                new Notice(Quantity.of(3, PeriodUnit.MONTH), false, null));

        var status = status(monthly, LocalDate.of(2026, 6, 15));

        assertEquals(LocalDate.of(2026, 6, 30), status.termEnd());
        assertEquals(NoticeState.PASSED, notice(status.notice()).state());
        assertEquals(LocalDate.of(2026, 9, 30), notice(status.followingNotice()).termEnd());
    }

    @ParameterizedTest
    @CsvSource({
        "2026-01-02, 2026-01-01, 12, MONTH, impossible-term, /initialEnd",
        "2026-01-01, , 12, MONTH, impossible-term, /initialEnd",
        "2026-01-01, 2026-12-31, , MONTH, renewal-length, /renewalLength",
        "2026-01-01, 2026-12-31, 0, MONTH, renewal-length, /renewalLength",
        "2026-01-01, 2026-12-31, -1, YEAR, renewal-length, /renewalLength",
        "2026-01-01, 2026-12-31, 24, HOUR, renewal-length, /renewalLength",
        "1200-01-01, 2026-12-31, 1, YEAR, date-out-of-range, /start"
    })
    void refusesImpossibleTerms(
            LocalDate start, LocalDate end, Integer amount, PeriodUnit unit, String code, String pointer) {
        var term = new Term(
                start,
                end,
                true,
                Renewal.TACIT,
                amount == null ? null : Quantity.of(amount, unit),
                null,
                Regime.CONTRACT,
                List.of());

        var refused = assertInstanceOf(Outcome.Refused.class, terms.asOf(term, LocalDate.of(2026, 6, 1)));

        assertEquals(code, refused.refusal().code());
        assertEquals(pointer, refused.refusal().pointer());
    }

    private static Term tacit(String start, String end, Quantity renewal, Notice notice) {
        return new Term(
                LocalDate.parse(start),
                LocalDate.parse(end),
                true,
                Renewal.TACIT,
                renewal,
                notice,
                Regime.CONTRACT,
                List.of("DE"));
    }

    private TermStatus status(Term term, LocalDate asOf) {
        return terms.asOf(term, asOf).orElseThrow(r -> new AssertionError(r.toString()));
    }

    private static NoticeDeadline notice(Outcome<NoticeDeadline> notice) {
        assertNotNull(notice);
        return notice.orElseThrow(r -> new AssertionError(r.toString()));
    }
}
