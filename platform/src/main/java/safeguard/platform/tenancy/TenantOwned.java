package safeguard.platform.tenancy;

import jakarta.persistence.Column;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import safeguard.platform.problem.PreconditionFailed;

/** Base of every entity: server-made id, tenant, version for ETags, and when it was recorded. */
@MappedSuperclass
public abstract class TenantOwned {

    @Id
    private UUID id;

    @TenantId
    @Column(updatable = false)
    private String tenant;

    @Version
    private long version;

    @Column(name = "recorded_at", updatable = false)
    private Instant recordedAt;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected TenantOwned() {}

    /** A new object, recorded now. */
    @SuppressWarnings("NullAway.Init")
    protected TenantOwned(Clock clock) {
        this.id = Ids.next();
        this.recordedAt = clock.instant();
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    public Instant recordedAt() {
        return recordedAt;
    }

    /**
     * Refuses a change that was meant for another version.
     *
     * @throws PreconditionFailed when {@code expected} is not the current version
     */
    public void requireVersion(long expected) {
        if (expected != version) {
            throw new PreconditionFailed();
        }
    }
}
