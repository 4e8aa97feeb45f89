package safeguard.partners.clearance;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import safeguard.partners.engagement.EngagementFacts;
import safeguard.partners.facts.Timeline;
import safeguard.partners.scope.Scope;
import safeguard.platform.problem.Conflict;
import safeguard.platform.problem.FieldError;
import safeguard.platform.problem.Forbidden;
import safeguard.platform.problem.RuleViolated;
import safeguard.platform.tenancy.TenantOwned;

/** What a partner may receive in an engagement: proposed by one person, granted by another. */
@Entity
@Table(name = "clearance")
class Clearance extends TenantOwned {

    @Column(name = "partner_id", updatable = false)
    private UUID partnerId;

    @Column(name = "engagement_id", updatable = false)
    private UUID engagementId;

    @Enumerated(EnumType.STRING)
    private ClearanceStatus status;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<ClearanceStatusEntry> history;

    @JdbcTypeCode(SqlTypes.JSON)
    private Scope scope;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<String> conditions;

    @Column(name = "valid_from", updatable = false)
    private @Nullable LocalDate validFrom;

    @Column(name = "valid_to", updatable = false)
    private @Nullable LocalDate validTo;

    @Column(updatable = false)
    private String basis;

    @Column(name = "proposed_on", updatable = false)
    private LocalDate proposedOn;

    @Column(name = "proposed_by", updatable = false)
    private String proposedBy;

    @Column(name = "granted_on")
    private @Nullable LocalDate grantedOn;

    @Column(name = "granted_by")
    private @Nullable String grantedBy;

    @SuppressWarnings("NullAway.Init")
    protected Clearance() {}

    Clearance(Clock clock, EngagementFacts engagement, ClearanceDraft draft, LocalDate proposedOn, String proposedBy) {
        super(clock);
        this.partnerId = engagement.partnerId();
        this.engagementId = engagement.id();
        this.status = ClearanceStatus.PROPOSED;
        this.history = List.of(new ClearanceStatusEntry(status, proposedOn, null, proposedBy, recordedAt()));
        this.scope = draft.scope();
        this.conditions = draft.conditions();
        this.validFrom = draft.validFrom();
        this.validTo = draft.validTo();
        this.basis = draft.basis();
        this.proposedOn = proposedOn;
        this.proposedBy = proposedBy;
    }

    /**
     * Grants the proposal.
     *
     * @throws Conflict {@code wrong-status} when it is not a proposal any more
     * @throws Forbidden {@code same-person} when the proposer grants
     * @throws RuleViolated {@code date-before-last-change} when the grant comes before the proposal,
     *     {@code ends-before-it-begins} when it comes after the clearance's end
     */
    void grant(LocalDate on, String reason, String by, Instant at) {
        requireStatus(status == ClearanceStatus.PROPOSED, ClearanceStatus.GRANTED);
        if (by.equals(proposedBy)) {
            throw new Forbidden("same-person", "Whoever proposed a clearance cannot grant it");
        }
        if (validTo != null && !validTo.isAfter(on)) {
            throw new RuleViolated(
                    "ends-before-it-begins",
                    "The clearance ends on %s".formatted(validTo),
                    new FieldError("/grantedOn", "before %s".formatted(validTo)));
        }
        change(ClearanceStatus.GRANTED, on, reason, by, at);
        grantedOn = on;
        grantedBy = by;
    }

    /**
     * Takes a step after the grant, or ends the clearance.
     *
     * @throws Conflict {@code wrong-status} when the step does not start from the status now
     */
    void take(ClearanceTransition step, LocalDate from, String reason, String by, Instant at) {
        requireStatus(step.startsFrom(status), step.target());
        change(step.target(), from, reason, by, at);
    }

    private void requireStatus(boolean right, ClearanceStatus target) {
        if (!right) {
            throw new Conflict("wrong-status", "The clearance is %s and cannot become %s so".formatted(status, target));
        }
    }

    private void change(ClearanceStatus to, LocalDate from, String reason, String by, Instant at) {
        history = Timeline.with(history, new ClearanceStatusEntry(to, from, reason, by, at));
        status = to;
    }

    UUID partnerId() {
        return partnerId;
    }

    UUID engagementId() {
        return engagementId;
    }

    ClearanceStatus status() {
        return status;
    }

    List<ClearanceStatusEntry> history() {
        return history;
    }

    Scope scope() {
        return scope;
    }

    List<String> conditions() {
        return conditions;
    }

    @Nullable
    LocalDate validFrom() {
        return validFrom;
    }

    @Nullable
    LocalDate validTo() {
        return validTo;
    }

    String basis() {
        return basis;
    }

    LocalDate proposedOn() {
        return proposedOn;
    }

    String proposedBy() {
        return proposedBy;
    }

    @Nullable
    LocalDate grantedOn() {
        return grantedOn;
    }

    @Nullable
    String grantedBy() {
        return grantedBy;
    }
}
