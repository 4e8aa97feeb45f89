package safeguard.obligations.waiver;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import safeguard.obligations.occurrence.OccurrenceService;
import safeguard.platform.audit.Audit;
import safeguard.platform.problem.NotFound;
import safeguard.platform.tenancy.Caller;
import safeguard.platform.web.Cursor;
import safeguard.platform.web.Page;
import safeguard.platform.web.Versioned;

/** Requests to let occurrences go, and the decisions on them. */
@ApplicationScoped
@Transactional
class WaiverService {

    private final Waivers waivers;
    private final OccurrenceService occurrences;
    private final Caller caller;
    private final Audit audit;
    private final Clock clock;

    WaiverService(Waivers waivers, OccurrenceService occurrences, Caller caller, Audit audit, Clock clock) {
        this.waivers = waivers;
        this.occurrences = occurrences;
        this.caller = caller;
        this.audit = audit;
        this.clock = clock;
    }

    Versioned<WaiverView> request(UUID occurrenceId, WaiverDraft draft) {
        var effect = occurrences.letGoState(occurrenceId, draft.until());
        var waiver = new Waiver(occurrenceId, effect, draft, caller.subject(), clock);
        waivers.persistAndFlush(waiver);
        audit.record("waiver.requested", "occurrence", occurrenceId.toString());
        return view(waiver);
    }

    Versioned<WaiverView> decide(UUID id, WaiverDecisionDraft decision, long expected) {
        var waiver = find(id);
        waiver.requireVersion(expected);
        waiver.decide(decision, caller.subject(), clock);
        boolean approved = decision.verdict() == WaiverDecisionDraft.Verdict.APPROVED;
        if (approved) {
            occurrences.letGo(waiver.occurrenceId(), waiver.until());
        }
        waivers.flush();
        var occurrence = waiver.occurrenceId().toString();
        audit.record(approved ? "waiver.approved" : "waiver.refused", "occurrence", occurrence, "state");
        return view(waiver);
    }

    Versioned<WaiverView> get(UUID id) {
        return view(find(id));
    }

    Page<WaiverView> of(UUID occurrenceId, @Nullable String cursor, int limit) {
        occurrences.require(occurrenceId);
        return Page.of(
                waivers.of(occurrenceId, Cursor.decode(cursor, 1), limit),
                limit,
                Waiver::view,
                waiver -> Cursor.of(waiver.id()));
    }

    private static Versioned<WaiverView> view(Waiver waiver) {
        return new Versioned<>(waiver.view(), waiver.version());
    }

    private Waiver find(UUID id) {
        return waivers.findByIdOptional(id).orElseThrow(() -> new NotFound("waiver", id.toString()));
    }
}
