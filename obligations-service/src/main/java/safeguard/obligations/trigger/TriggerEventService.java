package safeguard.obligations.trigger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import safeguard.obligations.anchor.Anchor;
import safeguard.obligations.anchor.AnchorLog;
import safeguard.obligations.duerule.Zones;
import safeguard.obligations.obligation.SourceLock;
import safeguard.obligations.occurrence.OccurrenceTrigger;
import safeguard.platform.audit.Audit;
import safeguard.platform.outbox.Inbox;
import safeguard.platform.problem.Conflict;
import safeguard.platform.problem.FieldError;
import safeguard.platform.problem.RuleViolated;

/** Takes trigger events. */
@ApplicationScoped
@Transactional
class TriggerEventService {

    private final Inbox inbox;
    private final AnchorLog anchors;
    private final OccurrenceTrigger trigger;
    private final SourceLock lock;
    private final Audit audit;
    private final Clock clock;

    TriggerEventService(
            Inbox inbox, AnchorLog anchors, OccurrenceTrigger trigger, SourceLock lock, Audit audit, Clock clock) {
        this.inbox = inbox;
        this.anchors = anchors;
        this.trigger = trigger;
        this.lock = lock;
        this.audit = audit;
        this.clock = clock;
    }

    TriggerEventView record(TriggerEventDraft draft) {
        var zone = Zones.named(draft.zone(), "/zone");
        refuseFuture(draft);
        var source = draft.where();
        lock.take(source);
        var anchor = new Anchor(draft.eventId(), draft.anchor(), draft.at());
        boolean first = inbox.firstTime(draft.eventId());
        if (first) {
            anchors.note(source, anchor, zone);
            trigger.happened(source, draft.anchor());
            audit.record("trigger-event.recorded", "source", source.toString(), draft.anchor());
        } else if (!anchors.holds(source, anchor, zone)) {
            throw new Conflict("event-content-mismatch", "This event is known with other content");
        }
        return new TriggerEventView(draft.eventId(), trigger.datedBy(source, draft.anchor(), draft.eventId()), !first);
    }

    private void refuseFuture(TriggerEventDraft draft) {
        if (draft.at().toInstant().isAfter(clock.instant())) {
            throw new RuleViolated(
                    "date-in-future",
                    "An event has happened when it is recorded",
                    new FieldError("/at", "now or before"));
        }
    }
}
