package safeguard.deadlines.calculation;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import safeguard.deadlines.PeriodUnit;
import safeguard.deadlines.TimePoint;
import safeguard.deadlines.calendar.CalendarStatus;
import safeguard.deadlines.calendar.OpenDays;
import safeguard.deadlines.regime.Counting;
import safeguard.deadlines.regime.CountingRules;
import safeguard.deadlines.regime.LastDay;
import safeguard.deadlines.regime.Option;
import safeguard.deadlines.regime.Roll;

/** One deadline of a period in days or a longer unit. */
final class DayCalculation {
    private final DeadlineRequest request;
    private final CountingRules rules;
    private final OpenDays openDays;
    /** Closed days for our own safety, also where no calendar is named. */
    private final OpenDays prudentDays;

    private final Counting counting;
    private final Trace trace;

    DayCalculation(DeadlineRequest request, OpenDays openDays) {
        this.request = request;
        this.rules = request.regime().rules();
        this.openDays = openDays;
        this.prudentDays = openDays.isNamed() ? openDays : OpenDays.weekdays();
        this.counting = counting();
        this.trace = new Trace(request.regime().pack());
    }

    Deadline deadline() {
        var nominal = nominal();
        var lenient = lenient(nominal);
        var safe = counting.forward() ? strictAfter(nominal, lenient) : strictBefore(nominal);
        var transit = new Transit(request.receipt(), prudentDays, trace);
        var arrival = transit.arrival(safe);
        return new Deadline(
                TimePoint.of(nominal),
                TimePoint.of(transit.dispatch(safe)),
                TimePoint.of(lenient),
                arrival.map(TimePoint::of).orElse(null),
                trace.steps(),
                status());
    }

    private Counting counting() {
        Set<Option> options = EnumSet.noneOf(Option.class);
        request.options().forEach((name, value) -> {
            if (value) {
                Option.of(name).ifPresent(options::add);
            }
        });
        return switch (request.trigger()) {
            case TimePoint.Day(var date) ->
                new Counting(date, false, request.period(), request.direction(), options, openDays);
            case TimePoint.Moment(var at) -> {
                var local = at.atZoneSameInstant(ZoneId.of(Objects.requireNonNull(request.zone())));
                boolean atMidnight = local.toLocalTime().equals(LocalTime.MIDNIGHT);
                yield new Counting(
                        local.toLocalDate(), atMidnight, request.period(), request.direction(), options, openDays);
            }
        };
    }

    private LocalDate nominal() {
        var ends = Stream.concat(Stream.of(request.period()), request.maxOf().stream())
                .map(period -> counted(counting.with(period)))
                .toList();
        if (ends.size() == 1) {
            return ends.getFirst();
        }
        var byLength = counting.forward() ? Comparator.<LocalDate>naturalOrder() : Comparator.<LocalDate>reverseOrder();
        var longest = ends.stream().max(byLength).orElseThrow();
        trace.common("count-longest", longest);
        return longest;
    }

    private LocalDate counted(Counting each) {
        var counted = rules.count(each);
        counted.rules().forEach(rule -> trace.regime(rule, each.period(), counted.last()));
        boolean usesCalendar = each.period().unit() == PeriodUnit.BUSINESS_DAY
                || counted.rules().contains("count-short");
        if (usesCalendar && !counted.last().equals(each.trigger())) {
            var nextToTrigger = each.trigger().plusDays(each.direction().signed(1));
            trace.closed(openDays, openDays.holidays(nextToTrigger, counted.last()), counted.last());
        }
        return counted.last();
    }

    private LocalDate lenient(LocalDate nominal) {
        var lastDay = request.roll() == Roll.REGIME ? rules.lastDay(counting) : LastDay.agreed(request.roll());
        if (lastDay.roll() == Roll.NONE) {
            trace.lastDay(lastDay, nominal);
            return nominal;
        }
        RequestCheck.requireCalendarForRoll(openDays);
        var rolled = lastDay.roll() == Roll.FORWARD ? openDays.onOrAfter(nominal) : openDays.onOrBefore(nominal);
        trace.lastDay(lastDay, rolled);
        if (!rolled.equals(nominal)) {
            trace.closed(openDays, openDays.closures(nominal, rolled), rolled);
        }
        return lastDay.agreed() ? rolled : notBeforeEarliestEnd(rolled);
    }

    private LocalDate notBeforeEarliestEnd(LocalDate rolled) {
        var earliest = rules.earliestEnd(counting)
                .filter(end -> end.last().isAfter(rolled))
                .orElse(null);
        if (earliest == null) {
            return rolled;
        }
        earliest.rules().forEach(rule -> trace.regime(rule, earliest.last()));
        return earliest.last();
    }

    /** An agreed roll backwards makes the period shorter, so it binds the strict date too. */
    private LocalDate strictAfter(LocalDate nominal, LocalDate lenient) {
        if (request.clearDays()) {
            trace.common("clear-days-after", nominal);
        }
        var strict = lenient.isBefore(nominal) ? lenient : nominal;
        trace.common("strict-after", strict);
        return strict;
    }

    private LocalDate strictBefore(LocalDate nominal) {
        var last = nominal;
        if (request.clearDays() && !rules.countsClearDays(counting)) {
            last = nominal.minusDays(1);
            trace.common("clear-days", last);
        }
        var open = prudentDays.onOrBefore(last);
        trace.common(openDays.isNamed() ? "strict-before" : "strict-unnamed", open);
        if (!open.equals(last)) {
            trace.closed(prudentDays, prudentDays.closures(open, last), open);
        }
        return open;
    }

    private CalendarStatus status() {
        return prudentDays.status() == CalendarStatus.PROVISIONAL ? CalendarStatus.PROVISIONAL : openDays.status();
    }
}
