package safeguard.deadlines.recurrence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import safeguard.deadlines.Outcome;

class RecurrenceTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "CT4;FREQ=MONTHLY;2026-01-31;P0D;2026-01-31,2026-02-28,2026-03-31,2026-04-30",
                "leap day;FREQ=YEARLY;2028-02-29;P0D;2028-02-29,2029-02-28,2030-02-28,2031-02-28,2032-02-29",
                "half-yearly;FREQ=MONTHLY|INTERVAL=6;2026-08-31;P6M;2027-02-28,2027-08-31,2028-02-29",
                "two years later;FREQ=YEARLY|INTERVAL=2;2026-12-01;P1Y;2027-12-01,2029-12-01",
                "weekly;FREQ=WEEKLY|INTERVAL=2;2026-12-24;P0D;2026-12-24,2027-01-07,2027-01-21",
                "daily;INTERVAL=1|FREQ=DAILY;2028-02-28;P0D;2028-02-28,2028-02-29,2028-03-01"
            })
    void countsFromTheAnchorDayWithoutDrift(String name, String rule, LocalDate anchor, Period after, String dates) {
        var recurrence = parsed(rule.replace('|', ';')).startingAfter(after);
        var expected = List.of(dates.split(",")).stream().map(LocalDate::parse).toList();

        assertEquals(
                expected,
                IntStream.range(0, expected.size())
                        .mapToObj(n -> recurrence.occurrence(anchor, n).orElseThrow())
                        .toList());
    }

    @Test
    void stopsAtCountAndAtUntil() {
        var anchor = LocalDate.of(2026, 1, 31);

        assertTrue(parsed("FREQ=MONTHLY;COUNT=3").occurrence(anchor, 2).isPresent());
        assertTrue(parsed("FREQ=MONTHLY;COUNT=3").occurrence(anchor, 3).isEmpty());
        assertTrue(parsed("FREQ=MONTHLY;UNTIL=20260331").occurrence(anchor, 2).isPresent());
        assertTrue(parsed("FREQ=MONTHLY;UNTIL=20260330").occurrence(anchor, 2).isEmpty());
        assertThrows(IllegalArgumentException.class, () -> parsed("FREQ=DAILY").occurrence(anchor, -1));
    }

    @Test
    void listsTheOccurrencesOfAWindowWithTheirNumbers() {
        var found = parsed("FREQ=MONTHLY")
                .between(LocalDate.of(2026, 1, 31), LocalDate.of(2026, 2, 28), LocalDate.of(2026, 4, 29));

        assertEquals(
                new Outcome.Computed<>(List.of(
                        new Occurrence(1, LocalDate.of(2026, 2, 28)), new Occurrence(2, LocalDate.of(2026, 3, 31)))),
                found);
    }

    @Test
    void findsNothingAfterTheEnd() {
        var found = parsed("FREQ=DAILY;COUNT=5")
                .between(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 1, 10), LocalDate.of(2030, 1, 1));

        assertEquals(new Outcome.Computed<>(List.<Occurrence>of()), found);
    }

    @Test
    void refusesARecurrenceBombAtOnce() {
        Assertions.assertTimeout(Duration.ofSeconds(1), () -> {
            var bomb = parsed("FREQ=DAILY").between(LocalDate.of(1900, 1, 1), LocalDate.of(1900, 1, 1), LocalDate.MAX);
            var refused = assertInstanceOf(Outcome.Refused.class, bomb);
            assertEquals("too-many-occurrences", refused.refusal().code());
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"P-1M", "P1M-1D", "P101Y", "P40000D", "P999999999Y"})
    void startsAtTheAnchorOrWithinACentury(Period after) {
        assertThrows(IllegalArgumentException.class, () -> parsed("FREQ=DAILY").startingAfter(after));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "MONTHLY",
                "FREQ=HOURLY",
                "FREQ=SECONDLY",
                "FREQ=monthly",
                "FREQ=MONTHLY;BYDAY=1MO",
                "FREQ=MONTHLY;BYMONTHDAY=-1",
                "FREQ=WEEKLY;WKST=SU",
                "FREQ=DAILY;FREQ=WEEKLY",
                "FREQ=DAILY;INTERVAL=0",
                "FREQ=DAILY;INTERVAL=-1",
                "FREQ=DAILY;INTERVAL=1001",
                "FREQ=DAILY;INTERVAL=99999999999",
                "FREQ=DAILY;INTERVAL=1.5",
                "FREQ=DAILY;COUNT=0",
                "FREQ=DAILY;COUNT=3;UNTIL=20261231",
                "FREQ=DAILY;UNTIL=20261231T000000Z",
                "FREQ=DAILY;UNTIL=20260230",
                "FREQ=DAILY;",
                "RRULE:FREQ=DAILY",
                "FREQ=DAILY;EXDATE=20260101",
                "FREQ=DAILY;COUNT=000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000001"
            })
    void refusesEverythingElse(String rule) {
        var refused = assertInstanceOf(Outcome.Refused.class, Recurrence.parse(rule));

        assertEquals("unsupported-recurrence", refused.refusal().code());
        assertEquals("/recurrence/rule", refused.refusal().pointer());
    }

    private static Recurrence parsed(String rule) {
        return Recurrence.parse(rule).orElseThrow(r -> new AssertionError(r.sentence()));
    }
}
