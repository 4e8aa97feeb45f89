package safeguard.partners.subtier;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import safeguard.platform.problem.Conflict;
import safeguard.platform.problem.FieldError;
import safeguard.platform.problem.Forbidden;
import safeguard.platform.problem.RuleViolated;
import safeguard.platform.tenancy.TenantOwned;

/** A partner that works for another partner in an engagement, once we agree. */
@Entity
@Table(name = "sub_tier")
class SubTier extends TenantOwned {

    @Column(name = "engagement_id", updatable = false)
    private UUID engagementId;

    @Column(name = "partner_id", updatable = false)
    private UUID partnerId;

    @Column(name = "works_for_id", updatable = false)
    private UUID worksForId;

    @Enumerated(EnumType.STRING)
    private SubTierStatus status;

    @Column(name = "requested_on", updatable = false)
    private LocalDate requestedOn;

    @Column(name = "requested_by", updatable = false)
    private String requestedBy;

    @Column(name = "request_reason", updatable = false)
    private @Nullable String requestReason;

    @Column(name = "decided_from")
    private @Nullable LocalDate decidedFrom;

    @Column(name = "decided_by")
    private @Nullable String decidedBy;

    @Column(name = "decision_reason")
    private @Nullable String decisionReason;

    @SuppressWarnings("NullAway.Init")
    protected SubTier() {}

    SubTier(
            Clock clock,
            UUID engagementId,
            UUID partnerId,
            UUID worksForId,
            LocalDate requestedOn,
            String requestedBy,
            @Nullable String requestReason) {
        super(clock);
        this.engagementId = engagementId;
        this.partnerId = partnerId;
        this.worksForId = worksForId;
        this.status = SubTierStatus.PENDING;
        this.requestedOn = requestedOn;
        this.requestedBy = requestedBy;
        this.requestReason = requestReason;
    }

    /**
     * Approves or refuses the request.
     *
     * @throws Conflict {@code wrong-status} when it is decided already
     * @throws Forbidden {@code same-person} when the requester decides
     * @throws RuleViolated {@code date-before-request}
     */
    void decide(SubTierStatus decision, LocalDate from, String by, @Nullable String reason) {
        if (status != SubTierStatus.PENDING) {
            throw new Conflict("wrong-status", "The sub-tier is %s already".formatted(status));
        }
        if (by.equals(requestedBy)) {
            throw new Forbidden("same-person", "Whoever asked for a sub-tier cannot decide about it");
        }
        if (from.isBefore(requestedOn)) {
            throw new RuleViolated(
                    "date-before-request",
                    "The sub-tier was requested on %s".formatted(requestedOn),
                    new FieldError("/effectiveFrom", "%s or later".formatted(requestedOn)));
        }
        status = decision;
        decidedFrom = from;
        decidedBy = by;
        decisionReason = reason;
    }

    UUID engagementId() {
        return engagementId;
    }

    UUID partnerId() {
        return partnerId;
    }

    UUID worksForId() {
        return worksForId;
    }

    SubTierStatus status() {
        return status;
    }

    LocalDate requestedOn() {
        return requestedOn;
    }

    String requestedBy() {
        return requestedBy;
    }

    @Nullable
    String requestReason() {
        return requestReason;
    }

    @Nullable
    LocalDate decidedFrom() {
        return decidedFrom;
    }

    @Nullable
    String decidedBy() {
        return decidedBy;
    }

    @Nullable
    String decisionReason() {
        return decisionReason;
    }
}
