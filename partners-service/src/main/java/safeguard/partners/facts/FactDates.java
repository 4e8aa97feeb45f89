package safeguard.partners.facts;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import safeguard.platform.problem.FieldError;
import safeguard.platform.problem.RuleViolated;

/** The days from which facts are valid: any past day, never one that has not begun. */
@ApplicationScoped
public class FactDates {

    /** Somewhere on earth it is already this day: a colleague there may record a fact of "today". */
    private static final ZoneOffset EARLIEST_ZONE = ZoneOffset.ofHours(14);

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
     */
    public LocalDate orToday(@Nullable LocalDate given, String pointer) {
        return given == null ? today() : past(given, pointer);
    }

    /**
     * The day given, which has begun.
     *
     * @param pointer where the day stands in the request
     * @throws RuleViolated {@code date-in-future}
     */
    public LocalDate past(LocalDate given, String pointer) {
        if (given.isAfter(LocalDate.ofInstant(clock.instant(), EARLIEST_ZONE))) {
            throw new RuleViolated(
                    "date-in-future",
                    "A fact cannot be recorded before it happens",
                    new FieldError(pointer, "today or earlier"));
        }
        return given;
    }
}
