package safeguard.obligations.fulfilment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import safeguard.platform.problem.Conflict;
import safeguard.platform.problem.RuleViolated;
import safeguard.platform.tenancy.TenantOwned;

/** What someone submitted, and what the reviewer said. */
@Entity
class Fulfilment extends TenantOwned {

    /** {@code SUBMITTED → ACCEPTED | REJECTED}. */
    enum State {
        SUBMITTED,
        ACCEPTED,
        REJECTED
    }

    @Column(name = "occurrence_id", updatable = false)
    private UUID occurrenceId;

    @Enumerated(EnumType.STRING)
    private State state;

    @Column(name = "performed_on", updatable = false)
    private LocalDate performedOn;

    @Column(updatable = false)
    private @Nullable String note;

    @Column(updatable = false)
    @JdbcTypeCode(SqlTypes.JSON)
    private List<Evidence> evidence;

    @Column(name = "submitted_by", updatable = false)
    private String submittedBy;

    @Column(name = "submitted_at", updatable = false)
    private Instant submittedAt;

    @Column(name = "reviewed_by")
    private @Nullable String reviewedBy;

    @Column(name = "reviewed_at")
    private @Nullable Instant reviewedAt;

    @Column(name = "review_note")
    private @Nullable String reviewNote;

    @SuppressWarnings("NullAway.Init")
    protected Fulfilment() {}

    Fulfilment(UUID occurrenceId, FulfilmentDraft draft, String submitter, Clock clock) {
        super(clock);
        this.occurrenceId = occurrenceId;
        this.state = State.SUBMITTED;
        this.performedOn = draft.performedOn();
        this.note = draft.note();
        this.evidence = draft.evidence();
        this.submittedBy = submitter;
        this.submittedAt = clock.instant();
    }

    void review(ReviewDraft review, String reviewer, Clock clock) {
        if (state != State.SUBMITTED) {
            throw new Conflict("fulfilment-state", "This fulfilment is already " + state);
        }
        if (reviewer.equals(submittedBy)) {
            throw new RuleViolated("reviewer-is-submitter", "Another person than the submitter reviews a fulfilment");
        }
        state = review.verdict() == ReviewDraft.Verdict.ACCEPTED ? State.ACCEPTED : State.REJECTED;
        reviewedBy = reviewer;
        reviewedAt = clock.instant();
        reviewNote = review.note();
    }

    FulfilmentView view() {
        return new FulfilmentView(
                id(),
                occurrenceId,
                state,
                performedOn,
                note,
                evidence,
                submittedBy,
                submittedAt,
                reviewedBy,
                reviewedAt,
                reviewNote);
    }

    UUID occurrenceId() {
        return occurrenceId;
    }
}
