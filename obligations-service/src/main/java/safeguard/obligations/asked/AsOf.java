package safeguard.obligations.asked;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/**
 * The time an answer is about: this very moment, or a whole day.
 *
 * @param now this moment, whatever was asked for
 * @param present whether the answer is about this moment, so that duties counted in hours are judged to the second
 */
public record AsOf(LocalDate day, Instant now, boolean present) {

    /** The day asked for; nothing, or today, means now. */
    public static AsOf of(@Nullable String asOf, Clock clock) {
        var now = now(clock);
        var day = Asked.day("asOf", asOf);
        return day == null || day.equals(now.day()) ? now : new AsOf(day, now.now(), false);
    }

    /** This moment. */
    public static AsOf now(Clock clock) {
        var now = clock.instant();
        return new AsOf(LocalDate.ofInstant(now, ZoneOffset.UTC), now, true);
    }
}
