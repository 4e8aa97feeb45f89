package safeguard.contracts.needtoknow;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import safeguard.platform.problem.Conflict;
import safeguard.platform.problem.FieldError;
import safeguard.platform.problem.RuleViolated;
import safeguard.platform.tenancy.TenantOwned;

/** Need-to-know of one person for one secret. */
@Entity
@Table(name = "need_to_know")
class NeedToKnow extends TenantOwned {

    private static final Duration LONGEST = Duration.ofDays(365);

    @Column(name = "secret_id", updatable = false)
    private UUID secretId;

    @Column(updatable = false)
    private String subject;

    @Column(updatable = false)
    private String purpose;

    @Column(name = "valid_from", updatable = false)
    private Instant validFrom;

    @Column(name = "valid_until", updatable = false)
    private Instant validUntil;

    @Column(name = "granted_by", updatable = false)
    private String grantedBy;

    @Column(name = "revoked_at")
    private @Nullable Instant revokedAt;

    @Column(name = "revoked_by")
    private @Nullable String revokedBy;

    @SuppressWarnings("NullAway.Init")
    protected NeedToKnow() {}

    NeedToKnow(UUID secretId, GrantDraft draft, String grantedBy, Clock clock) {
        super(clock);
        this.secretId = secretId;
        this.subject = draft.subject();
        this.purpose = draft.purpose();
        this.validFrom = draft.from() == null ? clock.instant() : draft.from().toInstant();
        this.validUntil = draft.until().toInstant();
        this.grantedBy = grantedBy;
        requireSecondPerson();
        requireDuration();
    }

    private void requireSecondPerson() {
        if (subject.equals(grantedBy)) {
            throw new RuleViolated(
                    "same-person",
                    "Nobody grants need-to-know to himself",
                    new FieldError("/subject", "another person than the one who grants"));
        }
    }

    private void requireDuration() {
        if (!validUntil.isAfter(validFrom)
                || Duration.between(validFrom, validUntil).compareTo(LONGEST) > 0) {
            throw new RuleViolated(
                    "grant-duration",
                    "A grant ends after it starts, and at most 365 days later",
                    new FieldError("/until", "after the start and by " + validFrom.plus(LONGEST)));
        }
    }

    void revoke(String by, Instant now) {
        if (revokedAt != null) {
            throw new Conflict("illegal-state", "The grant was revoked at " + revokedAt);
        }
        this.revokedAt = now;
        this.revokedBy = by;
    }

    boolean isLive(Instant now) {
        return revokedAt == null && !now.isBefore(validFrom) && now.isBefore(validUntil);
    }

    UUID secretId() {
        return secretId;
    }

    String subject() {
        return subject;
    }

    String purpose() {
        return purpose;
    }

    Instant validFrom() {
        return validFrom;
    }

    Instant validUntil() {
        return validUntil;
    }

    String grantedBy() {
        return grantedBy;
    }

    @Nullable
    Instant revokedAt() {
        return revokedAt;
    }

    @Nullable
    String revokedBy() {
        return revokedBy;
    }
}
