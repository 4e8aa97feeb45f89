package safeguard.obligations.occurrence;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
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

    /** Of an occurrence as it stands; nothing when it has no date. One let go for a time is told when that has ended. */
    static Optional<Alarm> of(Occurrence occurrence, List<LeadTime> plan) {
        var duty = occurrence.duty();
        return Optional.ofNullable(occurrence.announcedAt())
                .map(at -> new Alarm(
                        occurrence.id(),
                        at,
                        occurrence.zone(),
                        occurrence.isLetGoForATime() ? List.of(LeadTime.NONE) : plan,
                        duty.owner(),
                        duty.fallbackRole()));
    }
}
