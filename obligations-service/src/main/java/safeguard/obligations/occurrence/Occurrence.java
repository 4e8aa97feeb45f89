package safeguard.obligations.occurrence;

import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import safeguard.deadlines.TimePoint;
import safeguard.deadlines.calculation.ExplanationStep;
import safeguard.obligations.asked.AsOf;
import safeguard.obligations.obligation.Duty;
import safeguard.obligations.obligation.Obligor;
import safeguard.platform.problem.Conflict;
import safeguard.platform.problem.FieldError;
import safeguard.platform.problem.RuleViolated;
import safeguard.platform.tenancy.TenantOwned;

/** One time that a duty falls due. Whether it is open or late depends on the day and is computed. */
@Entity
class Occurrence extends TenantOwned {

    /** Where lists put what has no date. */
    static final LocalDate UNDATED = LocalDate.of(9999, 12, 31);

    @Column(name = "obligation_id", updatable = false)
    private UUID obligationId;

    private UUID series;

    private @Nullable LocalDate base;

    @Enumerated(EnumType.STRING)
    private OccurrenceState state;

    @Embedded
    private @Nullable Schedule schedule;

    @Column(name = "listed_on")
    private LocalDate listedOn;

    @Column(name = "claimed_on")
    private @Nullable LocalDate claimedOn;

    @Column(name = "settled_on")
    private @Nullable LocalDate settledOn;

    @Embedded
    private @Nullable Lapse lapse;

    @Basic(fetch = FetchType.LAZY) // lists do without it
    @JdbcTypeCode(SqlTypes.JSON)
    private List<ExplanationStep> explanation;

    @Embedded
    private DutySnapshot duty;

    @SuppressWarnings("NullAway.Init")
    protected Occurrence() {}

    @SuppressWarnings("NullAway.Init")
    Occurrence(Duty duty, PlannedOccurrence planned, Clock clock) {
        super(clock);
        this.obligationId = duty.id();
        take(duty, planned);
    }

    /** Takes new dates and the duty's present wording; without a difference nothing changes, not even the version. */
    final void take(Duty newDuty, PlannedOccurrence planned) {
        var snapshot = DutySnapshot.of(newDuty);
        var dates = planned.dates() == null ? null : Schedule.of(newDuty, planned.dates());
        if (snapshot.equals(duty)
                && planned.series().equals(series)
                && Objects.equals(planned.base(), base)
                && Objects.equals(dates, schedule)) {
            return;
        }
        duty = snapshot;
        series = planned.series();
        base = planned.base();
        schedule = dates;
        listedOn = dates == null ? UNDATED : dates.due();
        state = planned.isAwaiting() ? OccurrenceState.AWAITING_TRIGGER : OccurrenceState.SCHEDULED;
        explanation = planned.explanation();
    }

    /** Someone says that it was done; another person will review it. */
    void submit(LocalDate performedOn, Instant now) {
        if (performedOn.isAfter(LocalDate.ofInstant(now, zone()))) {
            throw new RuleViolated(
                    "date-in-future",
                    "What was done was done today or before",
                    new FieldError("/performedOn", "today or before"));
        }
        become(OccurrenceState.SUBMITTED, isToBeDone(now));
        claimedOn = performedOn;
        settledOn = null;
        lapse = null;
    }

    void accept() {
        become(OccurrenceState.FULFILLED, state == OccurrenceState.SUBMITTED);
        settledOn = claimedOn;
    }

    /** It was not done after all: open again, whatever the plan says. */
    void reject(LocalDate today) {
        become(OccurrenceState.SCHEDULED, state == OccurrenceState.SUBMITTED);
        claimedOn = null;
        schedule = schedule == null ? null : schedule.openedBy(today);
    }

    /** Ours is waived; theirs is not pursued, with rights reserved. Either may be for a time only. */
    void letGo(@Nullable LocalDate until, Instant now) {
        state = requireLetGo(until, now);
        settledOn = LocalDate.ofInstant(now, zone());
        lapse = until == null ? null : Lapse.after(until, zone());
    }

    /** What letting it go would make of it. */
    OccurrenceState requireLetGo(@Nullable LocalDate until, Instant now) {
        var next = obligor() == Obligor.OURS ? OccurrenceState.WAIVED : OccurrenceState.NOT_PURSUED;
        require(next, isToBeDone(now));
        if (until != null && until.isBefore(LocalDate.ofInstant(now, zone()))) {
            throw new RuleViolated(
                    "until-in-past",
                    "The time for which it is let go has passed already",
                    new FieldError("/until", "today or later"));
        }
        return next;
    }

    void cancel(LocalDate today) {
        become(OccurrenceState.CANCELLED, !isSettledForGood());
        settledOn = today;
        lapse = null;
    }

    /** Not what is let go for a time. */
    boolean isSettledForGood() {
        return state.isSettled() && lapse == null;
    }

    boolean isLetGoForATime() {
        return lapse != null;
    }

    /** Whether it has a date and waits to be done, now or when the time for which it is let go has ended. */
    boolean isAnnounced() {
        return lapse != null || (state == OccurrenceState.SCHEDULED && schedule != null);
    }

    /** Whether someone has to do something now or by its date. */
    boolean isToBeDone(Instant now) {
        return lapse == null ? isAnnounced() : !now.isBefore(lapse.ends());
    }

    /** What has passed, was submitted or is settled is not rebuilt. */
    boolean isPast(Instant now) {
        return state.isSettled() || state == OccurrenceState.SUBMITTED || wasDue(now);
    }

    boolean wasDue(Instant now) {
        return schedule != null && schedule.due().isBefore(LocalDate.ofInstant(now, zone()));
    }

    /** The state as of a day. */
    OccurrenceState stateAsOf(AsOf asOf) {
        boolean pending = settledOn == null ? state == OccurrenceState.SCHEDULED : !isSettled(asOf);
        if (!pending) {
            return state;
        }
        return schedule != null && !schedule.opensOn().isAfter(asOf.day())
                ? OccurrenceState.OPEN
                : OccurrenceState.SCHEDULED;
    }

    /** Whether it should have been done by then and was not. */
    boolean isOverdue(AsOf asOf) {
        if (schedule == null || isSettled(asOf)) {
            return false;
        }
        // done in time as submitted: the review is the reviewer's to do
        boolean claimedInTime = claimedOn != null && !claimedOn.isAfter(schedule.lateOn());
        return !claimedInTime && schedule.isLate(asOf);
    }

    /** How late it is, or was when it was done. */
    Optional<String> lateBy(AsOf asOf) {
        return schedule == null || state == OccurrenceState.CANCELLED
                ? Optional.empty()
                : schedule.lateBy(asOf, isSettled(asOf) ? settledOn : claimedOn, zone());
    }

    /** Now that is a fact; the day it was settled on is one of the duty's zone and may not have begun in UTC. */
    private boolean isSettled(AsOf asOf) {
        boolean happened = settledOn != null && (asOf.present() || !settledOn.isAfter(asOf.day()));
        return happened && (lapse == null || !lapse.hasCome(asOf));
    }

    private void become(OccurrenceState next, boolean allowed) {
        require(next, allowed);
        state = next;
    }

    private void require(OccurrenceState next, boolean allowed) {
        if (!allowed) {
            throw new Conflict("occurrence-state", "An occurrence that is %s cannot become %s".formatted(state, next));
        }
    }

    UUID obligationId() {
        return obligationId;
    }

    UUID series() {
        return series;
    }

    @Nullable
    LocalDate base() {
        return base;
    }

    OccurrenceState state() {
        return state;
    }

    @Nullable
    Schedule schedule() {
        return schedule;
    }

    LocalDate listedOn() {
        return listedOn;
    }

    /** The day it was settled, unless that has lapsed. */
    @Nullable
    LocalDate settledOn(AsOf asOf) {
        return lapse != null && lapse.hasCome(asOf) ? null : settledOn;
    }

    /** What its reminders count down to; null without a date. */
    @Nullable
    TimePoint announcedAt() {
        if (lapse != null) {
            return lapse.announced();
        }
        return schedule == null ? null : schedule.announcedTo(obligor());
    }

    List<ExplanationStep> explanation() {
        return explanation;
    }

    DutySnapshot duty() {
        return duty;
    }

    Obligor obligor() {
        return duty.obligor();
    }

    ZoneId zone() {
        return ZoneId.of(duty.zone());
    }
}
