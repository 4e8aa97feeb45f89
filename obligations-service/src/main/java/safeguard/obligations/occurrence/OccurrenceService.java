package safeguard.obligations.occurrence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import safeguard.obligations.asked.AsOf;
import safeguard.obligations.obligation.Duty;
import safeguard.obligations.obligation.ObligationService;
import safeguard.obligations.obligation.ObligationState;
import safeguard.platform.problem.NotFound;
import safeguard.platform.web.Cursor;
import safeguard.platform.web.Page;
import safeguard.platform.web.Versioned;

/** What falls due, and what becomes of it. Fulfilment, waiver and trigger change occurrences through here. */
@ApplicationScoped
@Transactional
public class OccurrenceService {

    private final Occurrences occurrences;
    private final ObligationService obligations;
    private final Event<DueDatesChanged> changes;
    private final Clock clock;

    OccurrenceService(
            Occurrences occurrences, ObligationService obligations, Event<DueDatesChanged> changes, Clock clock) {
        this.occurrences = occurrences;
        this.obligations = obligations;
        this.changes = changes;
        this.clock = clock;
    }

    Page<OccurrenceView> list(OccurrenceQuery query, @Nullable String cursor, int limit) {
        return Page.of(
                occurrences.search(query, Cursor.decode(cursor, 2), limit),
                limit,
                occurrence -> OccurrenceView.of(occurrence, query.asOf()),
                occurrence -> Cursor.of(occurrence.listedOn(), occurrence.id()));
    }

    Versioned<OccurrenceDetail> get(UUID id, AsOf asOf) {
        var occurrence = find(id);
        var duty = obligations.duty(occurrence.obligationId());
        var detail = new OccurrenceDetail(
                OccurrenceView.of(occurrence, asOf),
                occurrence.explanation(),
                duty.spec().evidenceRequired());
        return new Versioned<>(detail, occurrence.version());
    }

    /**
     * Makes sure that an occurrence exists.
     *
     * @throws NotFound when this tenant has none with this id
     */
    public void require(UUID id) {
        find(id);
    }

    /** What a reminder says about an occurrence, unless it has no date any more. */
    public Optional<OccurrenceNotice> notice(UUID id) {
        var occurrence = find(id);
        boolean binding = obligations.duty(occurrence.obligationId()).state() == ObligationState.ACTIVE;
        return occurrence.schedule() == null
                ? Optional.empty()
                : Optional.of(OccurrenceNotice.of(occurrence, binding, AsOf.now(clock)));
    }

    /** Someone says that it was done. */
    public void submit(UUID id, LocalDate performedOn) {
        find(id).submit(performedOn, clock.instant());
    }

    /** The reviewer agrees: nobody needs a reminder any more. */
    public void accept(UUID id) {
        find(id).accept();
        close(id);
    }

    /** The reviewer does not agree: it is open again, unless its duty has ended meanwhile. */
    public void reject(UUID id) {
        var occurrence = find(id);
        var duty = obligations.duty(occurrence.obligationId());
        var now = clock.instant();
        var today = LocalDate.ofInstant(now, occurrence.zone());
        occurrence.reject(today);
        if (OccurrenceSchedule.closes(duty.state(), occurrence, now)) {
            occurrence.cancel(today);
            close(id);
        } else {
            announce(occurrence, duty);
        }
    }

    /** What letting this occurrence go would make of it: WAIVED when ours, NOT_PURSUED when theirs. */
    public OccurrenceState letGoState(UUID id, @Nullable LocalDate until) {
        return find(id).requireLetGo(until, clock.instant());
    }

    /** A second person has agreed to let it go, for good or until a day. */
    public void letGo(UUID id, @Nullable LocalDate until) {
        var occurrence = find(id);
        occurrence.letGo(until, clock.instant());
        if (until == null) {
            close(id);
        } else {
            announce(occurrence, obligations.duty(occurrence.obligationId()));
        }
    }

    private void announce(Occurrence occurrence, Duty duty) {
        occurrences.flush();
        var alarms = Alarm.of(occurrence, duty.spec().leadTimes()).stream().toList();
        changes.fire(new DueDatesChanged(alarms, List.of()));
    }

    private void close(UUID id) {
        occurrences.flush();
        changes.fire(new DueDatesChanged(List.of(), List.of(id)));
    }

    private Occurrence find(UUID id) {
        return occurrences.findByIdOptional(id).orElseThrow(() -> new NotFound("occurrence", id.toString()));
    }
}
