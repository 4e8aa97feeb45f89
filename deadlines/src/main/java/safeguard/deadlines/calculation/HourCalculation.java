package safeguard.deadlines.calculation;

import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import safeguard.deadlines.Quantity;
import safeguard.deadlines.TimePoint;
import safeguard.deadlines.calendar.OpenDays;
import safeguard.deadlines.regime.CountingRules;
import safeguard.deadlines.regime.LastDay;
import safeguard.deadlines.regime.Roll;

/** One deadline of a period in hours: elapsed time, so that a change of the clocks moves the hour shown. */
final class HourCalculation {
    private final DeadlineRequest request;
    private final CountingRules rules;
    private final OpenDays openDays;
    private final ZonedDateTime trigger;
    private final Trace trace;

    HourCalculation(DeadlineRequest request, OpenDays openDays) {
        if (!(request.trigger() instanceof TimePoint.Moment(var at))) {
            throw new IllegalArgumentException("Hours need a moment");
        }
        this.request = request;
        this.rules = request.regime().rules();
        this.openDays = openDays;
        this.trigger = at.atZoneSameInstant(ZoneId.of(Objects.requireNonNull(request.zone())));
        this.trace = new Trace(request.regime().pack());
    }

    Deadline deadline() {
        int hours = Stream.concat(Stream.of(request.period()), request.maxOf().stream())
                .mapToInt(Quantity::amount)
                .max()
                .orElseThrow();
        var nominal = rules.countHours(trigger, hours, request.direction());
        trace.regime("count-hours", hours + " hours", text(nominal));
        var lenient = lenient(nominal);
        var elapsed = trigger.plusHours(request.direction().signed(hours));
        var strict = Stream.of(elapsed, nominal, lenient)
                .min(ZonedDateTime::compareTo)
                .orElseThrow();
        trace.common("elapsed", text(strict));
        var transit = Optional.ofNullable(request.receipt()).flatMap(Receipt::countedTransit);
        return new Deadline(
                point(nominal),
                point(transit.map(hoursOfTransit -> sent(strict, hoursOfTransit))
                        .orElse(strict)),
                point(lenient),
                transit.isEmpty() ? null : point(strict),
                trace.steps(),
                openDays.status());
    }

    /** The same time of the first open day at which the period may end. */
    private ZonedDateTime lenient(ZonedDateTime nominal) {
        var lastHour =
                request.roll() == Roll.REGIME ? rules.lastHour(request.direction()) : LastDay.agreed(request.roll());
        if (lastHour.roll() == Roll.NONE) {
            trace.lastDay(lastHour, text(nominal));
            return nominal;
        }
        RequestCheck.requireCalendarForRoll(openDays);
        var day = nominal.toLocalDate();
        var open = lastHour.roll() == Roll.FORWARD ? openDays.onOrAfter(day) : openDays.onOrBefore(day);
        var rolled =
                open.equals(day) ? nominal : open.atTime(nominal.toLocalTime()).atZone(nominal.getZone());
        trace.lastDay(lastHour, text(rolled));
        if (!open.equals(day)) {
            trace.closed(openDays, openDays.closures(day, open), open);
        }
        return rolled;
    }

    private ZonedDateTime sent(ZonedDateTime strict, Quantity transit) {
        var sent = strict.minusHours(transit.amount());
        trace.common("transit", transit, text(sent));
        return sent;
    }

    private static TimePoint point(ZonedDateTime at) {
        return TimePoint.of(at.toOffsetDateTime());
    }

    private static String text(ZonedDateTime at) {
        return point(at).toString();
    }
}
