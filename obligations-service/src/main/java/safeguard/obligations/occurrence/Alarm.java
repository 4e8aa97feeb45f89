package safeguard.obligations.occurrence;

import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import safeguard.deadlines.TimePoint;
import safeguard.obligations.obligation.LeadTime;

/** Whom to tell about an occurrence, how long before which point in time. */
public record Alarm(
        UUID occurrence,
        TimePoint at,
        ZoneId zone,
        List<LeadTime> plan,
        @Nullable String owner,
        String fallbackRole) {

    public Alarm {
        plan = List.copyOf(plan);
    }
}
