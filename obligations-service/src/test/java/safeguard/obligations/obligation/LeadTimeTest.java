package safeguard.obligations.obligation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.ZoneId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import safeguard.deadlines.TimePoint;

class LeadTimeTest {

    @ParameterizedTest
    @CsvSource({
        "P7D, 2027-07-05, Asia/Shanghai, 2027-06-28T00:00:00Z",
        "P0D, 2027-07-05, Asia/Shanghai, 2027-07-05T00:00:00Z",
        "P1M, 2027-03-31, Europe/Berlin, 2027-02-28T07:00:00Z",
        "P30D, 2027-04-01, Europe/Berlin, 2027-03-02T07:00:00Z",
        "P1W, 2027-04-01, Europe/Berlin, 2027-03-25T07:00:00Z",
        "PT4H, 2026-11-21T16:40:00+01:00, Europe/Rome, 2026-11-21T11:40:00Z",
        "P1D, 2026-11-21T16:40:00+01:00, Europe/Rome, 2026-11-20T15:40:00Z"
    })
    void isToldInTheMorningOrToTheMinute(String lead, String due, String zone, String expected) {
        assertEquals(
                expected,
                LeadTime.parse(lead)
                        .orElseThrow()
                        .before(TimePoint.parse(due), ZoneId.of(zone))
                        .toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "7D", "-P1D", "P-1D", "P900D", "P99999999999D", "PT999999H", "P1DT1H", "tomorrow"})
    void refusesWhatIsNoLeadTime(String text) {
        assertTrue(LeadTime.parse(text).isEmpty());
    }
}
