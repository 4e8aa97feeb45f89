package safeguard.obligations.obligation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import safeguard.platform.problem.Conflict;
import safeguard.platform.tenancy.TenantOwned;

/** A duty: its wording and whether it binds. */
@Entity
class Obligation extends TenantOwned {

    @Column(name = "set_id", updatable = false)
    private UUID setId;

    @Column(name = "spec_key", updatable = false)
    private String specKey;

    @JdbcTypeCode(SqlTypes.JSON)
    private ObligationSpec spec;

    @Enumerated(EnumType.STRING)
    @SuppressWarnings("UnusedVariable") // lists ask for it
    private Obligor obligor;

    @SuppressWarnings("UnusedVariable") // lists ask for it
    private @Nullable String owner;

    @Enumerated(EnumType.STRING)
    private ObligationState state;

    @Column(name = "state_reason")
    private @Nullable String stateReason;

    @Column(name = "extend_on")
    private @Nullable LocalDate extendOn;

    @SuppressWarnings("NullAway.Init")
    protected Obligation() {}

    @SuppressWarnings("NullAway.Init")
    Obligation(UUID setId, ObligationSpec spec, Clock clock) {
        super(clock);
        this.setId = setId;
        this.specKey = spec.specKey();
        restate(spec);
    }

    /** Takes a new wording. One that had been settled or superseded binds again: what was settled was the old wording. */
    final void restate(ObligationSpec wording) {
        this.spec = wording;
        this.obligor = wording.obligor();
        this.owner = wording.owner();
        if (state != ObligationState.ON_HOLD) {
            this.state = ObligationState.ACTIVE;
            this.stateReason = null;
        }
    }

    void supersede(long setVersion) {
        state = ObligationState.SUPERSEDED;
        stateReason = "not in version " + setVersion;
        extendOn = null;
    }

    void hold(String reason) {
        become(ObligationState.ON_HOLD, reason, state == ObligationState.ACTIVE);
    }

    void resume(String reason) {
        become(ObligationState.ACTIVE, reason, state == ObligationState.ON_HOLD);
    }

    void discharge(String reason) {
        become(ObligationState.DISCHARGED, reason, state.isLive());
        extendOn = null;
    }

    void terminate(String reason) {
        become(ObligationState.TERMINATED, reason, state.isLive());
        extendOn = null;
    }

    /** Dates are known up to a horizon only; from this day on there may be more to compute. */
    void extendOn(@Nullable LocalDate day) {
        this.extendOn = day;
    }

    UUID setId() {
        return setId;
    }

    String specKey() {
        return specKey;
    }

    ObligationSpec spec() {
        return spec;
    }

    ObligationState state() {
        return state;
    }

    @Nullable
    String stateReason() {
        return stateReason;
    }

    private void become(ObligationState next, String reason, boolean allowed) {
        if (!allowed) {
            throw new Conflict("obligation-state", "An obligation that is %s cannot become %s".formatted(state, next));
        }
        state = next;
        stateReason = reason;
    }
}
