package safeguard.obligations.reminder;

import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import safeguard.deadlines.TimePoint;
import safeguard.obligations.asked.WithinReach;
import safeguard.platform.problem.FieldError;
import safeguard.platform.problem.InvalidRequest;
import safeguard.platform.problem.RuleViolated;

/** Up to when reminders are sent: nothing = now, a moment, or a day (its end, or now on the present day). */
record ReminderRunDraft(@Nullable @Size(max = 40) String asOf) {

    /**
     * The moment asked for.
     *
     * @throws RuleViolated when it lies in the future: a reminder is never sent early
     */
    @Nullable
    Instant moment(Clock clock) {
        if (asOf == null) {
            return null;
        }
        var now = clock.instant();
        var moment = switch (read(asOf)) {
            case TimePoint.Moment(var at) -> at.toInstant();
            case TimePoint.Day(var day) when day.equals(LocalDate.ofInstant(now, ZoneOffset.UTC)) -> now;
            case TimePoint.Day(var day) -> day.plusDays(1).atStartOfDay().toInstant(ZoneOffset.UTC);
        };
        if (moment.isAfter(now)) {
            throw new RuleViolated(
                    "date-in-future", "Reminders are not sent ahead of time", new FieldError("/asOf", "now or before"));
        }
        return moment;
    }

    private static TimePoint read(String text) {
        try {
            var point = TimePoint.parse(text);
            if (WithinReach.Years.holds(point.date())) {
                return point;
            }
            throw new InvalidRequest("asOf is out of reach", new FieldError("/asOf", WithinReach.EXPECTED));
        } catch (DateTimeException unreadable) {
            throw new InvalidRequest(
                    "asOf cannot be read",
                    new FieldError("/asOf", "a day such as 2026-11-24, or a date-time with offset"));
        }
    }
}
