package safeguard.obligations.obligation;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import safeguard.platform.tenancy.TenantOwned;

/** The newest version of what a source asks for. */
@Entity
@Table(name = "obligation_set")
class ObligationSet extends TenantOwned {

    @Column(name = "source_type", updatable = false)
    private String sourceType;

    @Column(name = "source_id", updatable = false)
    private UUID sourceId;

    @Column(name = "set_version")
    private long setVersion;

    private String label;

    @Embedded
    private @Nullable PartnerName partner;

    private String zone;

    @Column(name = "track_from")
    private @Nullable LocalDate trackFrom;

    @SuppressWarnings("NullAway.Init")
    protected ObligationSet() {}

    @SuppressWarnings("NullAway.Init")
    ObligationSet(Source source, long setVersion, SetHeader header, Clock clock) {
        super(clock);
        this.sourceType = source.type().wireName();
        this.sourceId = source.id();
        restate(setVersion, header);
    }

    final void restate(long newVersion, SetHeader header) {
        this.setVersion = newVersion;
        this.label = header.label();
        this.partner = header.partner();
        this.zone = header.zone();
        this.trackFrom = header.trackFrom();
    }

    Source source() {
        return Source.at(sourceType, sourceId);
    }

    long setVersion() {
        return setVersion;
    }

    SetHeader header() {
        return new SetHeader(label, partner, zone, trackFrom);
    }

    /** From which day on what falls due is followed up. */
    LocalDate trackedFrom() {
        return trackFrom != null ? trackFrom : LocalDate.ofInstant(recordedAt(), ZoneId.of(zone));
    }
}
