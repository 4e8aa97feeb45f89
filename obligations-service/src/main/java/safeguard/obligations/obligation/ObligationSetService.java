package safeguard.obligations.obligation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import safeguard.platform.audit.Audit;
import safeguard.platform.problem.Conflict;
import safeguard.platform.problem.NotFound;
import safeguard.platform.web.Versioned;

/** Takes what sources ask for. */
@ApplicationScoped
@Transactional
class ObligationSetService {

    private final ObligationSets sets;
    private final Obligations obligations;
    private final SetRules rules;
    private final SourceLock lock;
    private final Event<ObligationsChanged> changes;
    private final Audit audit;
    private final Clock clock;

    ObligationSetService(
            ObligationSets sets,
            Obligations obligations,
            SetRules rules,
            SourceLock lock,
            Event<ObligationsChanged> changes,
            Audit audit,
            Clock clock) {
        this.sets = sets;
        this.obligations = obligations;
        this.rules = rules;
        this.lock = lock;
        this.changes = changes;
        this.audit = audit;
        this.clock = clock;
    }

    SetDiff put(Source source, ObligationSetDraft draft) {
        rules.check(draft);
        lock.take(source);
        var known = sets.of(source);
        if (known.isEmpty()) {
            var set = new ObligationSet(source, draft.version(), draft.header(), clock);
            sets.persist(set);
            return apply(set, draft, SetDiff.between(draft.version(), Map.of(), draft.obligations()));
        }
        var set = known.get();
        refuseStale(set, draft);
        var standing = standing(set);
        var diff = SetDiff.between(draft.version(), standing, draft.obligations());
        if (draft.version() == set.setVersion()) {
            if (diff.isEmpty() && set.header().equals(draft.header())) {
                return diff;
            }
            throw new Conflict(
                    "version-content-mismatch",
                    "Version %d of %s is known with other content".formatted(set.setVersion(), source));
        }
        set.restate(draft.version(), draft.header());
        return apply(set, draft, diff);
    }

    Versioned<ObligationSetView> get(Source source) {
        var set = sets.of(source).orElseThrow(() -> new NotFound("obligation set", source.toString()));
        return new Versioned<>(ObligationSetView.of(set, obligations.ofSet(set.id())), set.setVersion());
    }

    private static void refuseStale(ObligationSet set, ObligationSetDraft draft) {
        if (draft.version() < set.setVersion()) {
            throw new Conflict(
                    "stale-version",
                    "Version %d of %s is current; %d is older"
                            .formatted(set.setVersion(), set.source(), draft.version()));
        }
    }

    private Map<String, ObligationSpec> standing(ObligationSet set) {
        return obligations.ofSet(set.id()).stream()
                .filter(obligation -> obligation.state() != ObligationState.SUPERSEDED)
                .collect(Collectors.toMap(Obligation::specKey, Obligation::spec));
    }

    /** Also the unchanged duties are announced: the set's zone, partner or label may be new. */
    private SetDiff apply(ObligationSet set, ObligationSetDraft draft, SetDiff diff) {
        var known = obligations.ofSet(set.id()).stream()
                .collect(Collectors.toMap(Obligation::specKey, Function.identity()));
        var touched = new HashSet<String>(diff.added());
        touched.addAll(diff.changed());
        for (var spec : draft.obligations()) {
            if (touched.contains(spec.specKey())) {
                state(set, spec, known);
            }
        }
        diff.superseded().forEach(key -> {
            var obligation = known.get(key);
            if (obligation != null) {
                obligation.supersede(set.setVersion());
            }
        });
        obligations.flush();
        changes.fire(new ObligationsChanged(set.source(), ids(known.values())));
        audit.record(
                "obligation-set.stated", "obligation-set", set.source().toString(), touched.toArray(String[]::new));
        return diff;
    }

    private void state(ObligationSet set, ObligationSpec spec, Map<String, Obligation> known) {
        var obligation = known.get(spec.specKey());
        if (obligation != null) {
            obligation.restate(spec);
            return;
        }
        var added = new Obligation(set.id(), spec, clock);
        obligations.persist(added);
        known.put(spec.specKey(), added);
    }

    private static List<UUID> ids(Collection<Obligation> obligations) {
        return obligations.stream().map(Obligation::id).sorted().toList();
    }
}
