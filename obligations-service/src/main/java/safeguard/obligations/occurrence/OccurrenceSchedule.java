package safeguard.obligations.occurrence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import safeguard.obligations.anchor.Anchor;
import safeguard.obligations.anchor.AnchorLog;
import safeguard.obligations.duerule.Timetable;
import safeguard.obligations.obligation.Duty;
import safeguard.obligations.obligation.ObligationService;
import safeguard.obligations.obligation.ObligationState;
import safeguard.obligations.obligation.ObligationsChanged;
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
        rebuild(obligations.duties(changed.obligations()), changed.source());
    }

    /** Brings the occurrences of a source's duties up to date, all at once; harmless to repeat. */
    void rebuild(List<Duty> duties, Source source) {
        var now = clock.instant();
        var happened = anchors.at(source);
        var standing = occurrences.standing(duties.stream().map(Duty::id).toList());
        var closed = new ArrayList<UUID>();
        var rebuilds = new LinkedHashMap<Duty, Rebuild>();
        for (var duty : duties) {
            var existing = standing.getOrDefault(duty.id(), List.of());
            if (duty.state().isLive()) {
                rebuilds.put(duty, rebuild(duty, happened, existing, now));
            } else {
                rebuilds.put(duty, Rebuild.none(closing(duty, existing, now)));
            }
        }
        rebuilds.forEach((duty, rebuild) -> closed.addAll(cancel(duty, rebuild, now)));
        occurrences.flush(); // a cancelled one makes room for a new one of the same base
        var open = new LinkedHashMap<Occurrence, Duty>();
        rebuilds.forEach((duty, rebuild) -> {
            place(duty, rebuild).forEach(occurrence -> open.put(occurrence, duty));
            stillOpen(duty, standing).forEach(occurrence -> open.put(occurrence, duty));
        });
        occurrences.flush();
        announce(open, closed);
    }

    private Rebuild rebuild(Duty duty, List<Anchor> happened, List<Occurrence> existing, Instant now) {
        var today = LocalDate.ofInstant(now, duty.zone());
        var planned = OccurrencePlan.of(timetable, duty, happened, today.plusMonths(HORIZON_MONTHS));
        obligations.extendOn(duty.id(), OccurrencePlan.continues(duty, planned) ? today.plusMonths(1) : null);
        return Rebuild.of(existing, planned, now, today);
    }

    /**
     * A superseded duty keeps what had fallen due; one that was discharged or terminated leaves nothing open but what is
     * under review.
     */
    private static List<Occurrence> closing(Duty duty, List<Occurrence> existing, Instant now) {
        return existing.stream()
                .filter(occurrence -> occurrence.state() != OccurrenceState.SUBMITTED)
                .filter(occurrence -> closes(duty.state(), occurrence, now))
                .toList();
    }

    /** Also what was due while nobody was told, so that an overdue duty is told after a hold. */
    private static Stream<Occurrence> stillOpen(Duty duty, Map<UUID, List<Occurrence>> standing) {
        return duty.state() == ObligationState.ACTIVE
                ? standing.getOrDefault(duty.id(), List.of()).stream().filter(Occurrence::isAnnounced)
                : Stream.empty();
    }

    private static List<UUID> cancel(Duty duty, Rebuild rebuild, Instant now) {
        rebuild.cancelled().forEach(occurrence -> occurrence.cancel(LocalDate.ofInstant(now, duty.zone())));
        return rebuild.cancelled().stream().map(Occurrence::id).toList();
    }

    private List<Occurrence> place(Duty duty, Rebuild rebuild) {
        rebuild.moved().forEach((occurrence, plan) -> occurrence.take(duty, plan));
        var created = rebuild.created().stream()
                .map(plan -> new Occurrence(duty, plan, clock))
                .toList();
        occurrences.persist(created);
        return Stream.concat(rebuild.moved().keySet().stream(), created.stream())
                .toList();
    }

    /** What has no date (any more) is told to nobody. */
    private void announce(Map<Occurrence, Duty> open, List<UUID> closed) {
        var alarms = new ArrayList<Alarm>();
        open.forEach((occurrence, duty) -> {
            Alarm.of(occurrence, duty.spec().leadTimes())
                    .ifPresentOrElse(alarms::add, () -> closed.add(occurrence.id()));
        });
        changes.fire(new DueDatesChanged(alarms, closed));
    }

    /** Whether a duty that has ended so takes this occurrence with it. */
    static boolean closes(ObligationState state, Occurrence occurrence, Instant now) {
        boolean ended = state == ObligationState.DISCHARGED || state == ObligationState.TERMINATED;
        return !occurrence.isSettledForGood()
                && (ended || (state == ObligationState.SUPERSEDED && !occurrence.isPast(now)));
    }
}
