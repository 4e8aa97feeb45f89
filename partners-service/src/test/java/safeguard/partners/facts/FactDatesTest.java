package safeguard.partners.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import safeguard.platform.problem.RuleViolated;

class FactDatesTest {

    @ParameterizedTest(name = "at {0} a fact of {1} is accepted: {2}")
    @CsvSource({
        "2026-11-22T09:59:59Z, 2026-11-22, true",
        "2026-11-22T09:59:59Z, 2026-11-23, false",
        "2026-11-22T10:00:00Z, 2026-11-23, true",
        "2026-11-22T10:00:00Z, 2026-11-24, false",
        "2026-11-22T10:00:00Z, 1990-01-01, true"
    })
    void aFactHasBegunSomewhereOnEarth(Instant now, LocalDate day, boolean accepted) {
        var dates = new FactDates(Clock.fixed(now, ZoneOffset.UTC));
        if (accepted) {
            assertEquals(day, dates.past(day, "/performedOn"));
        } else {
            var refusal = assertThrows(RuleViolated.class, () -> dates.past(day, "/performedOn"));
            assertEquals("date-in-future", refusal.code());
            assertEquals("/performedOn", refusal.errors().getFirst().pointer());
        }
    }

    @Test
    void anAbsentDayIsToday() {
        var dates = new FactDates(Clock.fixed(Instant.parse("2026-11-22T23:59:59Z"), ZoneOffset.UTC));
        assertEquals(LocalDate.parse("2026-11-22"), dates.orToday(null, "/from"));
    }
}
