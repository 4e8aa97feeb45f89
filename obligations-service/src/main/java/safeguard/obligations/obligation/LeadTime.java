package safeguard.obligations.obligation;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import safeguard.deadlines.TimePoint;

/**
 * How long before a due point someone is told: days or more ({@code P7D}, told in the morning), or hours ({@code PT4H}).
 *
 * @param text the ISO 8601 form it was stated in; part of the reminder's key
 */
public record LeadTime(String text, Period days, Duration hours) {

    /** Told on the day itself. */
    public static final LeadTime NONE = new LeadTime("P0D", Period.ZERO, Duration.ZERO);

    private static final LocalTime MORNING = LocalTime.of(8, 0);
    private static final int LONGEST_DAYS = 800;
    private static final LocalDate SOME_DAY = LocalDate.of(2000, 3, 1);

    /** The lead time, unless the text is none or absurdly long. */
    public static Optional<LeadTime> parse(String text) {
        try {
            boolean timed = text.toUpperCase(Locale.ROOT).startsWith("PT");
            var lead = timed
                    ? new LeadTime(text, Period.ZERO, Duration.parse(text))
                    : new LeadTime(text, Period.parse(text), Duration.ZERO);
            return lead.isPossible() ? Optional.of(lead) : Optional.empty();
        } catch (DateTimeException | ArithmeticException unreadable) {
            return Optional.empty();
        }
    }

    /** The moment to tell. */
    public Instant before(TimePoint due, ZoneId zone) {
        return switch (due) {
            case TimePoint.Moment(var at) ->
                at.atZoneSameInstant(zone).minus(days).toInstant().minus(hours);
            case TimePoint.Day(var day) ->
                day.minus(days).atTime(MORNING).atZone(zone).toInstant().minus(hours);
        };
    }

    private boolean isPossible() {
        long length = ChronoUnit.DAYS.between(SOME_DAY.minus(days), SOME_DAY) + hours.toDays();
        return !days.isNegative() && !hours.isNegative() && length <= LONGEST_DAYS;
    }
}
