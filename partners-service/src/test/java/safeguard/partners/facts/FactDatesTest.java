package safeguard.partners.facts;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import safeguard.platform.problem.InvalidRequest;
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

    @ParameterizedTest(name = "{0} is within reach: {1}")
    @CsvSource({
        "1900-01-01, true",
        "2200-12-31, true",
        "1899-12-31, false",
        "2201-01-01, false",
        "-999999999-01-01, false",
        "+999999999-12-31, false"
    })
    void aDayIsOfYearsThatSomebodyMeans(LocalDate day, boolean accepted) {
        var dates = new FactDates(Clock.fixed(Instant.parse("2026-11-22T10:00:00Z"), ZoneOffset.UTC));
        if (accepted) {
            assertDoesNotThrow(() -> dates.requireReachable(day, "/validTo"));
        } else {
            var refusal = assertThrows(InvalidRequest.class, () -> dates.requireReachable(day, "/validTo"));
            assertEquals("/validTo", refusal.errors().getFirst().pointer());
            assertThrows(InvalidRequest.class, () -> dates.past(day, "/performedOn"));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-1000000000-01-01T00:00:00Z",
                "+1000000000-12-31T23:59:59Z",
                "1899-12-31T23:59:59Z",
                "2201-01-01T00:00:00Z"
            })
    void aMomentToo(Instant moment) {
        var dates = new FactDates(Clock.fixed(Instant.EPOCH, ZoneOffset.UTC));
        assertThrows(InvalidRequest.class, () -> dates.requireReachable(moment, "/identifiers/0/verifiedAt"));
    }
}
