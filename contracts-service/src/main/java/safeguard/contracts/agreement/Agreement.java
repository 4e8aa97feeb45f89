package safeguard.contracts.agreement;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import safeguard.contracts.clause.AgreementType;
import safeguard.contracts.clause.duty.OurRole;
import safeguard.platform.problem.Conflict;
import safeguard.platform.problem.FieldError;
import safeguard.platform.problem.RuleViolated;
import safeguard.platform.tenancy.TenantOwned;

/**
 * An agreement with a partner: who, what kind, how far, and how its duties are kept in step. Only changed columns are
 * written, because {@link Agreements#confirmDuties} writes one of them beside the version that people's ETags name.
 */
@Entity
@DynamicUpdate
@Table(name = "agreement")
class Agreement extends TenantOwned {

    @Column(name = "recorded_by", updatable = false)
    private String recordedBy;

    @Column(updatable = false)
    private String ref;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private AgreementType type;

    @Column(updatable = false)
    private String title;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(name = "own_entity", updatable = false)
    private OwnEntity ownEntity;

    @Embedded
    private PartnerSnapshot partner;

    @Enumerated(EnumType.STRING)
    @Column(name = "our_role", updatable = false)
    private OurRole ourRole;

    @Enumerated(EnumType.STRING)
    private AgreementState state;

    @Column(name = "changed_at")
    private Instant changedAt;

    @Column(name = "end_decided_on")
    private @Nullable LocalDate endDecidedOn;

    @Column(name = "ends_on")
    private @Nullable LocalDate endsOn;

    @Column(name = "notice_received_on")
    private @Nullable LocalDate noticeReceivedOn;

    @Column(name = "end_reason")
    private @Nullable String endReason;

    @Column(name = "duties_wanted")
    private long dutiesWanted;

    @Column(name = "duties_synced", updatable = false)
    private long dutiesSynced;

    @Column(name = "duties_changed_at")
    private @Nullable Instant dutiesChangedAt;

    @Column(name = "duties_term_end")
    private @Nullable LocalDate dutiesTermEnd;

    @SuppressWarnings("NullAway.Init")
    protected Agreement() {}

    @SuppressWarnings("NullAway.Init")
    Agreement(String ref, AgreementDraft draft, PartnerSnapshot partner, String recordedBy, Clock clock) {
        super(clock);
        this.ref = ref;
        this.recordedBy = recordedBy;
        this.type = draft.type();
        this.title = draft.title();
        this.ownEntity = draft.ownEntity();
        this.partner = partner;
        this.ourRole = draft.ourRole();
        this.state = AgreementState.DRAFT;
        this.changedAt = clock.instant();
    }

    /** Something about one of its versions changed, which is a change of the agreement: its ETag must move. */
    void follow(VersionState version, Instant now) {
        this.changedAt = now;
        if (!state.hasSignedPaper()) {
            this.state = AgreementState.of(version);
        }
    }

    void terminate(TerminationDraft end, LocalDate firstDay, Instant now) {
        if (state != AgreementState.SIGNED) {
            throw new Conflict("illegal-state", "An agreement that is %s cannot be terminated".formatted(state));
        }
        if (end.endsOn().isBefore(firstDay)) {
            throw new RuleViolated(
                    "ends-before-it-starts",
                    "The agreement starts on " + firstDay,
                    new FieldError("/endsOn", "on or after " + firstDay));
        }
        this.state = AgreementState.TERMINATED;
        this.endDecidedOn = end.decidedOn();
        this.endsOn = end.endsOn();
        this.noticeReceivedOn = end.noticeReceivedOn();
        this.endReason = end.reason();
        this.changedAt = now;
    }

    /**
     * The duties have to be stated anew.
     *
     * @param renewsAfter last day of a term that renews itself, after which this is due again
     * @return the version of the statement
     */
    long stateDuties(@Nullable LocalDate renewsAfter, Instant now) {
        this.dutiesTermEnd = renewsAfter;
        this.dutiesChangedAt = now;
        return ++dutiesWanted;
    }

    boolean isBehind() {
        return dutiesSynced < dutiesWanted;
    }

    String ref() {
        return ref;
    }

    String recordedBy() {
        return recordedBy;
    }

    AgreementType type() {
        return type;
    }

    String title() {
        return title;
    }

    OwnEntity ownEntity() {
        return ownEntity;
    }

    PartnerSnapshot partner() {
        return partner;
    }

    OurRole ourRole() {
        return ourRole;
    }

    AgreementState state() {
        return state;
    }

    @Nullable
    LocalDate endDecidedOn() {
        return endDecidedOn;
    }

    @Nullable
    LocalDate endsOn() {
        return endsOn;
    }

    /** The last day as it was known on a day: before the decision nobody knew of an end. */
    @Nullable
    LocalDate endsOn(LocalDate asOf) {
        return endDecidedOn == null || endDecidedOn.isAfter(asOf) ? null : endsOn;
    }

    @Nullable
    LocalDate noticeReceivedOn() {
        return noticeReceivedOn;
    }

    @Nullable
    String endReason() {
        return endReason;
    }

    long dutiesWanted() {
        return dutiesWanted;
    }

    long dutiesSynced() {
        return dutiesSynced;
    }

    @Nullable
    LocalDate dutiesTermEnd() {
        return dutiesTermEnd;
    }
}
