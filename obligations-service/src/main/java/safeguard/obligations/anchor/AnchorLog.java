package safeguard.obligations.anchor;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import safeguard.obligations.obligation.Source;

/** What has happened at each source. */
@ApplicationScoped
public class AnchorLog {

    @ApplicationScoped
    static class TriggerEvents implements PanacheRepositoryBase<TriggerEvent, UUID> {}

    private final TriggerEvents events;
    private final Clock clock;

    AnchorLog(TriggerEvents events, Clock clock) {
        this.events = events;
        this.clock = clock;
    }

    /** Notes an anchor; the caller has made sure that the event is new. */
    public void note(Source source, Anchor anchor, ZoneId zone) {
        events.persistAndFlush(new TriggerEvent(source, anchor, zone, clock));
    }

    /** Whether an event was noted with exactly this content. */
    public boolean holds(Source source, Anchor anchor, ZoneId zone) {
        return events.find("eventId", anchor.eventId())
                .firstResultOptional()
                .filter(event -> event.says(source, anchor, zone))
                .isPresent();
    }

    /** What happened at a source, earliest first. */
    public List<Anchor> at(Source source) {
        return events
                .list(
                        "sourceType = ?1 and sourceId = ?2 order by happenedAt, id",
                        source.type().wireName(),
                        source.id())
                .stream()
                .map(TriggerEvent::anchor)
                .toList();
    }
}
