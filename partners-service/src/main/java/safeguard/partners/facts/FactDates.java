package safeguard.partners.facts;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import safeguard.platform.problem.FieldError;
import safeguard.platform.problem.InvalidRequest;
import safeguard.platform.problem.RuleViolated;

/**
 * The days that requests name. Facts are valid from any past day, never from one that has not begun; every day lies
 * within the years that calendars and the database reckon with.
 */
@ApplicationScoped
public class FactDates {

    /** Somewhere on earth it is already this day: a colleague there may record a fact of "today". */
    private static final ZoneOffset EARLIEST_ZONE = ZoneOffset.ofHours(14);

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2200;
    private static final Instant FIRST_MOMENT = beginning(FIRST_YEAR);
    private static final Instant END = beginning(LAST_YEAR + 1);

    private final Clock clock;

    FactDates(Clock clock) {
        this.clock = clock;
    }

    /** Today, in UTC. */
    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    /**
     * The day given, or today.
     *
     * @param pointer where the day stands in the request
     * @throws RuleViolated {@code date-in-future}
     * @throws InvalidRequest when the day is out of reach
     */
    public LocalDate orToday(@Nullable LocalDate given, String pointer) {
        return given == null ? today() : past(given, pointer);
    }

    /**
     * The day given, which has begun.
     *
     * @param pointer where the day stands in the request
     * @throws RuleViolated {@code date-in-future}
     * @throws InvalidRequest when the day is out of reach
     */
    public LocalDate past(LocalDate given, String pointer) {
        requireReachable(given, pointer);
        if (given.isAfter(LocalDate.ofInstant(clock.instant(), EARLIEST_ZONE))) {
            throw new RuleViolated(
                    "date-in-future",
                    "A fact cannot be recorded before it happens",
                    new FieldError(pointer, "today or earlier"));
        }
        return given;
    }

    /**
     * Refuses a day, past or to come, of years that nobody means.
     *
     * @param pointer where the day stands in the request
     * @throws InvalidRequest when there is a day and it is out of reach
     */
    public void requireReachable(@Nullable LocalDate given, String pointer) {
        if (given != null && (given.getYear() < FIRST_YEAR || given.getYear() > LAST_YEAR)) {
            throw outOfReach(pointer);
        }
    }

    /** The same for a moment, in UTC. A moment can lie so far off that it has no calendar day. */
    public void requireReachable(@Nullable Instant given, String pointer) {
        if (given != null && (given.isBefore(FIRST_MOMENT) || !given.isBefore(END))) {
            throw outOfReach(pointer);
        }
    }

    private static InvalidRequest outOfReach(String pointer) {
        return new InvalidRequest(
                "A date is out of reach",
                new FieldError(pointer, "a day of the years %d to %d".formatted(FIRST_YEAR, LAST_YEAR)));
    }

    private static Instant beginning(int year) {
        return LocalDate.of(year, 1, 1).atStartOfDay(ZoneOffset.UTC).toInstant();
    }
}
