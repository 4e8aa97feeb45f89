package safeguard.partners.duty;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Clock;
import java.util.UUID;
import safeguard.platform.tenancy.TenantOwned;

/** Which set of duties was stated last for a partner; its version only grows. */
@Entity
@Table(name = "duty_publication")
class Publication extends TenantOwned {

    @Column(name = "partner_id", updatable = false)
    private UUID partnerId;

    @Column(name = "set_version")
    private long setVersion;

    private String digest;

    @SuppressWarnings("NullAway.Init")
    protected Publication() {}

    /** Nothing is stated yet; {@code digest} is that of the empty set. */
    Publication(Clock clock, UUID partnerId, String digest) {
        super(clock);
        this.partnerId = partnerId;
        this.digest = digest;
    }

    boolean states(String otherDigest) {
        return digest.equals(otherDigest);
    }

    /** Takes note of a new set and returns its version. */
    long next(String newDigest) {
        digest = newDigest;
        setVersion = setVersion + 1;
        return setVersion;
    }
}
