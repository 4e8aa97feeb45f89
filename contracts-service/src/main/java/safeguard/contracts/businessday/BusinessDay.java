package safeguard.contracts.businessday;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import safeguard.platform.problem.FieldError;
import safeguard.platform.problem.InvalidRequest;
import safeguard.platform.problem.RuleViolated;

/** Today is a day of business time; where no zone is at hand, its day in UTC. */
@ApplicationScoped
public class BusinessDay {

    private final Clock clock;

    BusinessDay(Clock clock) {
        this.clock = clock;
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    /** The day asked for, or today. */
    public LocalDate orToday(@Nullable LocalDate asOf) {
        if (asOf != null && !WithinReach.OfDay.contains(asOf.getYear())) {
            throw new InvalidRequest(
                    "That day is out of reach",
                    new FieldError(
                            "asOf",
                            "a day of the years %d to %d".formatted(WithinReach.FIRST_YEAR, WithinReach.LAST_YEAR)));
        }
        return asOf == null ? today() : asOf;
    }

    /**
     * The day of a fact, or today.
     *
     * @throws RuleViolated when it lies in the future
     */
    public LocalDate ofFact(@Nullable LocalDate day, String pointer) {
        return day == null ? today() : notLaterThan(today(), day, pointer);
    }

    /** The same for a fact that happened in a zone, which may be a day ahead of us. */
    public LocalDate ofFact(LocalDate day, ZoneId zone, String pointer) {
        var there = LocalDate.now(clock.withZone(zone));
        return notLaterThan(there.isAfter(today()) ? there : today(), day, pointer);
    }

    private static LocalDate notLaterThan(LocalDate latest, LocalDate day, String pointer) {
        if (day.isAfter(latest)) {
            throw new RuleViolated(
                    "date-in-future", "A fact cannot lie in the future", new FieldError(pointer, "today or earlier"));
        }
        return day;
    }
}
