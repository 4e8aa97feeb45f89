package safeguard.obligations.occurrence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import safeguard.deadlines.TimePoint;
import safeguard.obligations.anchor.AnchorLog;
import safeguard.obligations.duerule.Timetable;
import safeguard.obligations.obligation.Duty;
import safeguard.obligations.obligation.ObligationService;
import safeguard.obligations.obligation.ObligationState;
import safeguard.obligations.obligation.ObligationsChanged;
import safeguard.obligations.obligation.Obligor;
import safeguard.obligations.obligation.Source;

/** Keeps the occurrences of duties as their terms, their triggers and the horizon want them. */
@ApplicationScoped
class OccurrenceSchedule {

    /** How far ahead recurring duties are written down. */
    static final int HORIZON_MONTHS = 18;

    private final Occurrences occurrences;
    private final ObligationService obligations;
    private final AnchorLog anchors;
    private final Timetable timetable;
    private final Event<DueDatesChanged> changes;
    private final Clock clock;

    OccurrenceSchedule(
            Occurrences occurrences,
            ObligationService obligations,
            AnchorLog anchors,
            Timetable timetable,
            Event<DueDatesChanged> changes,
            Clock clock) {
        this.occurrences = occurrences;
        this.obligations = obligations;
        this.anchors = anchors;
        this.timetable = timetable;
        this.changes = changes;
        this.clock = clock;
    }

    void follow(@Observes ObligationsChanged changed) {
        changed.obligations().stream().map(obligations::duty).forEach(duty -> {
            if (duty.state().isLive()) {
                rebuild(duty, changed.source());
            } else {
                close(duty);
            }
        });
    }

    /** Brings the occurrences of a live duty up to date; harmless to repeat. */
    void rebuild(Duty duty, Source source) {
        var now = clock.instant();
        var today = LocalDate.ofInstant(now, duty.zone());
        var planned = OccurrencePlan.of(timetable, duty, anchors.at(source), today.plusMonths(HORIZON_MONTHS));
        var existing = occurrences.standing(duty.id());
        var rebuild = Rebuild.of(existing, planned, now, today);
        rebuild.cancelled().forEach(occurrence -> occurrence.cancel(today));
        occurrences.flush(); // a cancelled one makes room for a new one of the same base
        rebuild.moved().forEach((occurrence, plan) -> occurrence.take(duty, plan));
        var created = rebuild.created().stream()
                .map(plan -> new Occurrence(duty, plan, clock))
                .toList();
        occurrences.persist(created);
        occurrences.flush();
        obligations.extendOn(duty.id(), OccurrencePlan.continues(duty, planned) ? today.plusMonths(1) : null);
        var alarms = Stream.concat(rebuild.moved().keySet().stream(), created.stream())
                .flatMap(occurrence -> alarm(duty, occurrence))
                .toList();
        changes.fire(new DueDatesChanged(alarms, closed(rebuild)));
    }

    /** A superseded duty keeps what had fallen due; one that was discharged or terminated leaves nothing open. */
    private void close(Duty duty) {
        var now = clock.instant();
        var today = LocalDate.ofInstant(now, duty.zone());
        var closing = occurrences.standing(duty.id()).stream()
                .filter(occurrence -> !occurrence.state().isSettled() && closes(duty.state(), occurrence, now))
                .toList();
        closing.forEach(occurrence -> occurrence.cancel(today));
        occurrences.flush();
        changes.fire(new DueDatesChanged(
                List.of(), closing.stream().map(Occurrence::id).toList()));
    }

    private static boolean closes(ObligationState state, Occurrence occurrence, Instant now) {
        return state != ObligationState.SUPERSEDED || !occurrence.isPast(now);
    }

    private static List<UUID> closed(Rebuild rebuild) {
        var closed = new ArrayList<UUID>();
        rebuild.cancelled().forEach(occurrence -> closed.add(occurrence.id()));
        rebuild.moved().keySet().stream()
                .filter(occurrence -> occurrence.schedule() == null)
                .forEach(occurrence -> closed.add(occurrence.id()));
        return closed;
    }

    private static Stream<Alarm> alarm(Duty duty, Occurrence occurrence) {
        var schedule = occurrence.schedule();
        if (schedule == null) {
            return Stream.empty();
        }
        var spec = duty.spec();
        var point = TimePoint.parse(spec.obligor() == Obligor.OURS ? schedule.strict() : schedule.nominal());
        return Stream.of(
                new Alarm(occurrence.id(), point, duty.zone(), spec.leadTimes(), spec.owner(), spec.fallbackRole()));
    }
}
