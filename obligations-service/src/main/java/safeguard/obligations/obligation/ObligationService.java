package safeguard.obligations.obligation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import safeguard.platform.audit.Audit;
import safeguard.platform.problem.NotFound;
import safeguard.platform.web.Cursor;
import safeguard.platform.web.Page;
import safeguard.platform.web.Versioned;

/** Single duties. */
@ApplicationScoped
@Transactional
public class ObligationService {

    private final Obligations obligations;
    private final ObligationSets sets;
    private final SourceLock lock;
    private final Event<ObligationsChanged> changes;
    private final Audit audit;

    ObligationService(
            Obligations obligations,
            ObligationSets sets,
            SourceLock lock,
            Event<ObligationsChanged> changes,
            Audit audit) {
        this.obligations = obligations;
        this.sets = sets;
        this.lock = lock;
        this.changes = changes;
        this.audit = audit;
    }

    /** The duty with this id. */
    public Duty duty(UUID id) {
        var obligation = find(id);
        return Duty.of(obligation, setOf(obligation));
    }

    /** These duties of one source. */
    public List<Duty> duties(List<UUID> ids) {
        var found = obligations.list("id in ?1 order by id", ids);
        return found.stream()
                .map(obligation -> Duty.of(obligation, setOf(obligation)))
                .toList();
    }

    /** The duties that a source has or had. */
    public List<Duty> dutiesOf(Source source) {
        return sets.of(source).stream()
                .flatMap(set -> obligations.ofSet(set.id()).stream().map(obligation -> Duty.of(obligation, set)))
                .toList();
    }

    /** Duties whose occurrences have to be computed further, oldest horizon first. */
    public List<DutyKey> dutiesToExtend(LocalDate today, int limit) {
        return obligations.toExtend(today, limit);
    }

    /** Notes from which day on the occurrences of a duty have to be computed further; null = never. */
    public void extendOn(UUID id, @Nullable LocalDate day) {
        find(id).extendOn(day);
    }

    Versioned<ObligationView> get(UUID id) {
        return view(find(id));
    }

    Page<ObligationView> list(ObligationQuery query, @Nullable String cursor, int limit) {
        var rows = obligations.search(query, Cursor.decode(cursor, 1), limit);
        var setsById = sets
                .list(
                        "id in ?1",
                        rows.stream().map(Obligation::setId).distinct().toList())
                .stream()
                .collect(Collectors.toMap(ObligationSet::id, set -> set));
        return Page.of(
                rows,
                limit,
                obligation -> ObligationView.of(
                        obligation,
                        Optional.ofNullable(setsById.get(obligation.setId())).orElseThrow()),
                obligation -> Cursor.of(obligation.id()));
    }

    Versioned<ObligationView> hold(UUID id, String reason, long expected) {
        return change(id, expected, "obligation.held", obligation -> obligation.hold(reason));
    }

    Versioned<ObligationView> resume(UUID id, String reason, long expected) {
        return change(id, expected, "obligation.resumed", obligation -> obligation.resume(reason));
    }

    Versioned<ObligationView> discharge(UUID id, String reason, long expected) {
        return change(id, expected, "obligation.discharged", obligation -> obligation.discharge(reason));
    }

    Versioned<ObligationView> terminate(UUID id, String reason, long expected) {
        return change(id, expected, "obligation.terminated", obligation -> obligation.terminate(reason));
    }

    private Versioned<ObligationView> change(UUID id, long expected, String action, Consumer<Obligation> change) {
        var obligation = find(id);
        obligation.requireVersion(expected);
        lock.take(setOf(obligation).source());
        change.accept(obligation);
        obligations.flush();
        changes.fire(new ObligationsChanged(setOf(obligation).source(), List.of(id)));
        obligations.flush();
        audit.record(action, "obligation", id.toString(), "state");
        return view(obligation);
    }

    private Versioned<ObligationView> view(Obligation obligation) {
        return new Versioned<>(ObligationView.of(obligation, setOf(obligation)), obligation.version());
    }

    private Obligation find(UUID id) {
        return obligations.findByIdOptional(id).orElseThrow(() -> new NotFound("obligation", id.toString()));
    }

    private ObligationSet setOf(Obligation obligation) {
        return sets.findById(obligation.setId());
    }
}
