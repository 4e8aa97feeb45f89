package safeguard.obligations.hold;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import safeguard.obligations.asked.IdsAndRefs;
import safeguard.platform.problem.Conflict;
import safeguard.platform.problem.FieldError;
import safeguard.platform.problem.RuleViolated;
import safeguard.platform.tenancy.TenantOwned;

/** Stops disclosure of secrets, to partners or under agreements, from a moment until it is released. */
@Entity
class Hold extends TenantOwned {

    private static final String BY_HAND = "manual";

    @Column(updatable = false)
    @Enumerated(EnumType.STRING)
    private HoldScope scope;

    @Column(updatable = false)
    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> ids;

    @Column(updatable = false)
    private String reason;

    @Column(updatable = false)
    private String source;

    @Column(name = "starts_at", updatable = false)
    private Instant startsAt;

    @Column(name = "placed_by", updatable = false)
    private String placedBy;

    @Column(name = "release_requested_by")
    private @Nullable String releaseRequestedBy;

    @Column(name = "release_reason")
    private @Nullable String releaseReason;

    @Column(name = "released_by")
    private @Nullable String releasedBy;

    @Column(name = "released_at")
    private @Nullable Instant releasedAt;

    @SuppressWarnings("NullAway.Init")
    protected Hold() {}

    Hold(HoldDraft draft, String placedBy, Clock clock) {
        super(clock);
        this.scope = draft.scope();
        this.ids = IdsAndRefs.of(draft.ids()).texts();
        this.reason = draft.reason();
        this.source = draft.source() == null ? BY_HAND : draft.source();
        this.startsAt = draft.from() == null ? clock.instant() : draft.from().toInstant();
        this.placedBy = placedBy;
        if (startsAt.isAfter(clock.instant())) {
            throw new RuleViolated(
                    "date-in-future", "A hold is in force when it is placed", new FieldError("/from", "now or before"));
        }
    }

    void requestRelease(String requester, String why) {
        refuseReleased();
        releaseRequestedBy = requester;
        releaseReason = why;
    }

    void release(String releaser, Clock clock) {
        refuseReleased();
        if (releaseRequestedBy == null) {
            throw new Conflict("release-not-requested", "Nobody has asked for the release of this hold");
        }
        if (releaser.equals(releaseRequestedBy)) {
            throw new RuleViolated("approver-is-requester", "Another person than the one who asked releases a hold");
        }
        releasedBy = releaser;
        releasedAt = clock.instant();
    }

    private void refuseReleased() {
        if (releasedAt != null) {
            throw new Conflict("hold-state", "This hold is already released");
        }
    }

    HoldView view() {
        return new HoldView(
                id(),
                scope,
                ids,
                reason,
                source,
                startsAt,
                placedBy,
                releaseRequestedBy,
                releaseReason,
                releasedBy,
                releasedAt);
    }
}
