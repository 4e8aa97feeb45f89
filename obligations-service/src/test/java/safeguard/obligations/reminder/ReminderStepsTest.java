package safeguard.obligations.reminder;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import safeguard.deadlines.TimePoint;
import safeguard.obligations.obligation.LeadTime;
import safeguard.obligations.occurrence.Alarm;

class ReminderStepsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2027-01-01T00:00:00Z | P30D P7D P1D P0D | P30D P7D P1D P0D
            2027-06-10T00:00:00Z | P30D P7D P1D P0D | P30D P7D P1D P0D
            2027-06-30T00:00:00Z | P30D P7D P1D P0D | P7D P1D P0D
            2027-07-05T00:00:00Z | P30D P7D P1D P0D | P0D
            2027-08-01T00:00:00Z | P30D P7D P1D P0D | P0D
            2027-01-01T00:00:00Z | P1D P30D P1D     | P30D P1D
            2027-01-01T00:00:00Z | P0D              | P0D
            """)
    void ofTheMissedStepsOnlyTheMostUrgent(String now, String plan, String expected) {
        var steps = ReminderSteps.of(alarm(plan), Instant.parse(now));

        assertEquals(
                Stream.of(expected.split(" ")).map(step -> step + "@2027-07-05").toList(),
                steps.stream().map(ReminderSteps.Step::step).toList());
    }

    private static Alarm alarm(String plan) {
        var leads = Stream.of(plan.split(" "))
                .map(LeadTime::parse)
                .flatMap(Optional::stream)
                .toList();
        return new Alarm(
                new UUID(1, 1),
                TimePoint.parse("2027-07-05"),
                ZoneId.of("Asia/Shanghai"),
                List.copyOf(leads),
                "anna",
                "contract-manager");
    }
}
