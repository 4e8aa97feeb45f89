package safeguard.obligations.fulfilment;

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

/** Submission and review. */
@ApplicationScoped
@Transactional
class FulfilmentService {

    private final Fulfilments fulfilments;
    private final OccurrenceService occurrences;
    private final Caller caller;
    private final Audit audit;
    private final Clock clock;

    FulfilmentService(Fulfilments fulfilments, OccurrenceService occurrences, Caller caller, Audit audit, Clock clock) {
        this.fulfilments = fulfilments;
        this.occurrences = occurrences;
        this.caller = caller;
        this.audit = audit;
        this.clock = clock;
    }

    Versioned<FulfilmentView> submit(UUID occurrenceId, FulfilmentDraft draft) {
        occurrences.submit(occurrenceId, draft.performedOn());
        var fulfilment = new Fulfilment(occurrenceId, draft, caller.subject(), clock);
        fulfilments.persistAndFlush(fulfilment);
        audit.record("fulfilment.submitted", "occurrence", occurrenceId.toString(), "state", "evidence");
        return view(fulfilment);
    }

    Versioned<FulfilmentView> review(UUID id, ReviewDraft review, long expected) {
        var fulfilment = find(id);
        fulfilment.requireVersion(expected);
        fulfilment.review(review, caller.subject(), clock);
        if (review.verdict() == ReviewDraft.Verdict.ACCEPTED) {
            occurrences.accept(fulfilment.occurrenceId());
        } else {
            occurrences.reject(fulfilment.occurrenceId());
        }
        fulfilments.flush();
        audit.record(
                "fulfilment." + (review.verdict() == ReviewDraft.Verdict.ACCEPTED ? "accepted" : "rejected"),
                "occurrence",
                fulfilment.occurrenceId().toString(),
                "state");
        return view(fulfilment);
    }

    Versioned<FulfilmentView> get(UUID id) {
        return view(find(id));
    }

    Page<FulfilmentView> of(UUID occurrenceId, @Nullable String cursor, int limit) {
        occurrences.require(occurrenceId);
        return Page.of(
                fulfilments.of(occurrenceId, Cursor.decode(cursor, 1), limit),
                limit,
                Fulfilment::view,
                fulfilment -> Cursor.of(fulfilment.id()));
    }

    private static Versioned<FulfilmentView> view(Fulfilment fulfilment) {
        return new Versioned<>(fulfilment.view(), fulfilment.version());
    }

    private Fulfilment find(UUID id) {
        return fulfilments.findByIdOptional(id).orElseThrow(() -> new NotFound("fulfilment", id.toString()));
    }
}
