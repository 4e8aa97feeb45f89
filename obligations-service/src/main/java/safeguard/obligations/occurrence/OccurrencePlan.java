package safeguard.obligations.occurrence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import safeguard.deadlines.Outcome;
import safeguard.deadlines.Quantity;
import safeguard.deadlines.TimePoint;
import safeguard.deadlines.recurrence.Recurrence;
import safeguard.deadlines.regime.Direction;
import safeguard.obligations.anchor.Anchor;
import safeguard.obligations.duerule.DueDates;
import safeguard.obligations.duerule.Timetable;
import safeguard.obligations.duerule.Timing;
import safeguard.obligations.obligation.Duty;
import safeguard.obligations.obligation.DutyTerms;

/**
 * When a duty falls due, from its terms and what has happened, up to a horizon. Pure. Occurrences that fell due before
 * the day from which the duty is followed up are left out: old papers that are recorded late do not flood anyone.
 */
final class OccurrencePlan {

    private record Start(UUID series, TimePoint point) {}

    private final Timetable timetable;
    private final Duty duty;
    private final DutyTerms terms;
    private final LocalDate horizon;

    private OccurrencePlan(Timetable timetable, Duty duty, LocalDate horizon) {
        this.timetable = timetable;
        this.duty = duty;
        this.terms = DutyTerms.of(duty.spec());
        this.horizon = horizon;
    }

    /** The occurrences of a duty, in order. */
    static List<PlannedOccurrence> of(Timetable timetable, Duty duty, List<Anchor> anchors, LocalDate horizon) {
        return new OccurrencePlan(timetable, duty, horizon).plan(anchors);
    }

    /** Whether there will be more to compute beyond the horizon. */
    static boolean continues(Duty duty, List<PlannedOccurrence> planned) {
        boolean recurs = DutyTerms.of(duty.spec()).recurrence() != null;
        boolean started = planned.stream().noneMatch(PlannedOccurrence::isAwaiting);
        boolean undated = planned.stream().anyMatch(PlannedOccurrence::isUndated);
        return undated || (recurs && started);
    }

    private List<PlannedOccurrence> plan(List<Anchor> anchors) {
        var starts = starts(anchors);
        if (starts.isEmpty() && terms.timing() instanceof Timing.Relative relative) {
            return List.of(PlannedOccurrence.awaiting(relative.anchor()));
        }
        var planned = new ArrayList<PlannedOccurrence>();
        starts.forEach(start -> planned.addAll(series(start)));
        return planned;
    }

    private List<Start> starts(List<Anchor> anchors) {
        return switch (terms.timing()) {
            case Timing.Fixed fixed -> List.of(new Start(PlannedOccurrence.NO_SERIES, TimePoint.of(fixed.date())));
            case Timing.Window window -> List.of(new Start(PlannedOccurrence.NO_SERIES, TimePoint.of(window.to())));
            case Timing.Relative relative -> starts(relative, anchors);
        };
    }

    private List<Start> starts(Timing.Relative relative, List<Anchor> anchors) {
        var starts = new ArrayList<Start>();
        if (relative.anchorDate() != null) {
            starts.add(new Start(PlannedOccurrence.NO_SERIES, TimePoint.of(relative.anchorDate())));
        }
        var happened = anchors.stream()
                .filter(anchor -> anchor.name().equals(relative.anchor()))
                .toList();
        if (terms.perEvent()) {
            happened.forEach(anchor -> starts.add(new Start(anchor.eventId(), TimePoint.of(anchor.at()))));
        } else if (starts.isEmpty() && !happened.isEmpty()) {
            starts.add(new Start(
                    PlannedOccurrence.NO_SERIES,
                    TimePoint.of(happened.getFirst().at())));
        }
        return starts;
    }

    private List<PlannedOccurrence> series(Start start) {
        var recurrence = terms.recurrence();
        return recurrence == null ? occurrence(start.series(), start.point()) : recurring(start, recurrence);
    }

    private List<PlannedOccurrence> recurring(Start start, Recurrence recurrence) {
        var anchorDay = Timetable.day(start.point(), duty.zone());
        var bases = recurrence.between(anchorDay, firstBase(anchorDay), lastBase());
        if (bases instanceof Outcome.Refused<?>(var refusal)) {
            return List.of(PlannedOccurrence.undated(start.series(), anchorDay, refusal.code(), refusal.sentence()));
        }
        var planned = new ArrayList<PlannedOccurrence>();
        for (var base : bases.orElseThrow(refusal -> new IllegalStateException(refusal.sentence()))) {
            var next = occurrence(start.series(), TimePoint.of(base.date()));
            planned.addAll(next);
            if (next.stream().anyMatch(PlannedOccurrence::isUndated)) {
                break; // what comes later cannot be computed either; the next extension tries again
            }
        }
        return planned;
    }

    private List<PlannedOccurrence> occurrence(UUID series, TimePoint base) {
        var baseDay = Timetable.day(base, duty.zone());
        return switch (timetable.datesFor(terms.timing(), base, duty.zone())) {
            case Outcome.Refused<DueDates>(var refusal) ->
                List.of(PlannedOccurrence.undated(series, baseDay, refusal.code(), refusal.sentence()));
            case Outcome.Computed<DueDates>(var dates) ->
                DueDay.of(duty.spec().obligor(), dates, duty.zone()).due().isBefore(duty.trackFrom())
                        ? List.of()
                        : List.of(PlannedOccurrence.dated(series, baseDay, dates));
        };
    }

    private LocalDate firstBase(LocalDate anchorDay) {
        var first = direction() == Direction.BEFORE
                ? duty.trackFrom()
                : duty.trackFrom().minusDays(reach());
        return first.isBefore(anchorDay) ? anchorDay : first;
    }

    private LocalDate lastBase() {
        return direction() == Direction.BEFORE ? horizon.plusDays(reach()) : horizon;
    }

    private @Nullable Direction direction() {
        return terms.timing() instanceof Timing.Relative relative ? relative.direction() : null;
    }

    /** At least as many days as lie between a base and its due date, weekends and holidays included. */
    private long reach() {
        return terms.timing() instanceof Timing.Relative relative ? days(relative.period()) : 0;
    }

    private static long days(Quantity period) {
        long unit = switch (period.unit()) {
            case HOUR, DAY -> 1;
            case BUSINESS_DAY -> 2;
            case WEEK -> 7;
            case MONTH -> 31;
            case YEAR -> 366;
        };
        return period.amount() * unit + 31;
    }
}
