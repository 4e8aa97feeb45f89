package safeguard.obligations.anchor;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import safeguard.obligations.obligation.Source;
import safeguard.platform.tenancy.TenantOwned;

@Entity
@Table(name = "trigger_event")
class TriggerEvent extends TenantOwned {

    @Column(name = "event_id", updatable = false)
    private UUID eventId;

    @Column(name = "source_type", updatable = false)
    private String sourceType;

    @Column(name = "source_id", updatable = false)
    private UUID sourceId;

    @Column(updatable = false)
    private String anchor;

    @Column(name = "happened_at", updatable = false)
    private Instant happenedAt;

    @Column(updatable = false)
    private String zone;

    @SuppressWarnings("NullAway.Init")
    protected TriggerEvent() {}

    TriggerEvent(Source source, Anchor anchor, ZoneId zone, Clock clock) {
        super(clock);
        this.eventId = anchor.eventId();
        this.sourceType = source.type().wireName();
        this.sourceId = source.id();
        this.anchor = anchor.name();
        this.happenedAt = moment(anchor);
        this.zone = zone.getId();
    }

    boolean says(Source where, Anchor what, ZoneId inZone) {
        return sourceType.equals(where.type().wireName())
                && sourceId.equals(where.id())
                && anchor.equals(what.name())
                && happenedAt.equals(moment(what))
                && zone.equals(inZone.getId());
    }

    /** As exact as the database keeps it. */
    private static Instant moment(Anchor anchor) {
        return anchor.at().toInstant().truncatedTo(ChronoUnit.MICROS);
    }

    Anchor anchor() {
        return new Anchor(eventId, anchor, happenedAt.atZone(ZoneId.of(zone)).toOffsetDateTime());
    }
}
