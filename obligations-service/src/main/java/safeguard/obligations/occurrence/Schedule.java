package safeguard.obligations.occurrence;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import safeguard.deadlines.TimePoint;
import safeguard.deadlines.calendar.CalendarStatus;
import safeguard.obligations.asked.AsOf;
import safeguard.obligations.duerule.DueDates;
import safeguard.obligations.duerule.DueRule;
import safeguard.obligations.obligation.Duty;
import safeguard.obligations.obligation.Obligor;

/**
 * The dates of an occurrence.
 *
 * @param due the day that reminders count down to and lists are ordered by
 * @param lateOn the last day in time
 * @param lateAfter the moment from which it is late
 * @param opensOn from when on it can be seen to be due
 */
@Embeddable
record Schedule(
        @Column(name = "due") LocalDate due,
        @Column(name = "nominal") String nominal,
        @Column(name = "strict") String strict,
        @Column(name = "lenient") String lenient,

        @Column(name = "calendar_status") @Enumerated(EnumType.STRING)
        CalendarStatus calendarStatus,

        @Column(name = "late_on") LocalDate lateOn,
        @Column(name = "late_after") Instant lateAfter,
        @Column(name = "opens_on") LocalDate opensOn) {

    static Schedule of(Duty duty, DueDates dates) {
        var day = DueDay.of(duty.spec().obligor(), dates, duty.zone());
        return new Schedule(
                day.due(),
                dates.nominal().toString(),
                dates.strict().toString(),
                dates.lenient().toString(),
                dates.calendarStatus(),
                day.lateOn(),
                day.lateAfter(),
                opening(duty, day));
    }

    /** We are reminded of the strict date, a partner's duty of the nominal one. */
    TimePoint announcedTo(Obligor obligor) {
        return TimePoint.parse(obligor == Obligor.OURS ? strict : nominal);
    }

    /** Open from the given day on, unless it is already. */
    Schedule openedBy(LocalDate day) {
        return opensOn.isAfter(day)
                ? new Schedule(due, nominal, strict, lenient, calendarStatus, lateOn, lateAfter, day)
                : this;
    }

    /** Whether the time to do it has passed. */
    boolean isLate(AsOf asOf) {
        return asOf.present() ? !lateAfter.isAfter(asOf.now()) : lateOn.isBefore(asOf.day());
    }

    /**
     * How late, as an ISO 8601 period of days, or a duration for duties in hours.
     *
     * @param done the day it was done; null = it is not
     */
    Optional<String> lateBy(AsOf asOf, @Nullable LocalDate done, ZoneId zone) {
        if (done == null && asOf.present() && TimePoint.parse(lenient) instanceof TimePoint.Moment) {
            var late = Duration.between(lateAfter, asOf.now()).truncatedTo(ChronoUnit.MINUTES);
            return late.isNegative() ? Optional.empty() : Optional.of(late.toString());
        }
        var end = done != null ? done : asOf.present() ? LocalDate.ofInstant(asOf.now(), zone) : asOf.day();
        int days = (int) ChronoUnit.DAYS.between(lateOn, end);
        return days > 0 ? Optional.of(Period.ofDays(days).toString()) : Optional.empty();
    }

    /** A window opens with its first day, anything else with the first reminder. */
    private static LocalDate opening(Duty duty, DueDay day) {
        var rule = duty.spec().dueRule();
        if (rule.kind() == DueRule.Kind.WINDOW && rule.from() != null && rule.to() != null) {
            return day.due().minusDays(ChronoUnit.DAYS.between(rule.from(), rule.to()));
        }
        return duty.spec().leadTimes().stream()
                .map(lead -> LocalDate.ofInstant(lead.before(day.alarm(), duty.zone()), duty.zone()))
                .min(Comparator.naturalOrder())
                .orElse(day.due());
    }
}
