package safeguard.obligations.waiver;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import safeguard.obligations.occurrence.OccurrenceState;
import safeguard.platform.problem.Conflict;
import safeguard.platform.problem.FieldError;
import safeguard.platform.problem.RuleViolated;
import safeguard.platform.tenancy.TenantOwned;

/** A request to let an occurrence go, and the decision on it. What is theirs is only ever not pursued for a time. */
@Entity
class Waiver extends TenantOwned {

    /** {@code REQUESTED → APPROVED | REFUSED}. */
    enum State {
        REQUESTED,
        APPROVED,
        REFUSED
    }

    @Column(name = "occurrence_id", updatable = false)
    private UUID occurrenceId;

    @Column(updatable = false)
    @Enumerated(EnumType.STRING)
    private OccurrenceState effect;

    @Enumerated(EnumType.STRING)
    private State state;

    @Column(updatable = false)
    private String reason;

    @Column(name = "until_day", updatable = false)
    private @Nullable LocalDate until;

    @Column(name = "requested_by", updatable = false)
    private String requestedBy;

    @Column(name = "requested_at", updatable = false)
    private Instant requestedAt;

    @Column(name = "decided_by")
    private @Nullable String decidedBy;

    @Column(name = "decided_at")
    private @Nullable Instant decidedAt;

    @Column(name = "decision_note")
    private @Nullable String decisionNote;

    @SuppressWarnings("NullAway.Init")
    protected Waiver() {}

    Waiver(UUID occurrenceId, OccurrenceState effect, WaiverDraft draft, String requester, Clock clock) {
        super(clock);
        if (effect == OccurrenceState.NOT_PURSUED && draft.until() == null) {
            throw new RuleViolated(
                    "until-required",
                    "What a partner owes is not pursued until a day, with rights reserved",
                    new FieldError("/until", "is required when the partner owes it"));
        }
        this.occurrenceId = occurrenceId;
        this.effect = effect;
        this.state = State.REQUESTED;
        this.reason = draft.reason();
        this.until = draft.until();
        this.requestedBy = requester;
        this.requestedAt = clock.instant();
    }

    void decide(WaiverDecisionDraft decision, String approver, Clock clock) {
        if (state != State.REQUESTED) {
            throw new Conflict("waiver-state", "This waiver is already " + state);
        }
        if (approver.equals(requestedBy)) {
            throw new RuleViolated("approver-is-requester", "Another person than the requester decides on a waiver");
        }
        state = decision.verdict() == WaiverDecisionDraft.Verdict.APPROVED ? State.APPROVED : State.REFUSED;
        decidedBy = approver;
        decidedAt = clock.instant();
        decisionNote = decision.note();
    }

    WaiverView view() {
        return new WaiverView(
                id(),
                occurrenceId,
                effect,
                effect == OccurrenceState.NOT_PURSUED,
                state,
                reason,
                until,
                requestedBy,
                requestedAt,
                decidedBy,
                decidedAt,
                decisionNote);
    }

    UUID occurrenceId() {
        return occurrenceId;
    }

    @Nullable
    LocalDate until() {
        return until;
    }
}
