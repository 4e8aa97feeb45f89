package safeguard.partners.check;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import safeguard.platform.tenancy.TenantOwned;

/** A check of a partner: a fact that never changes. */
@Entity
@Immutable
@Table(name = "partner_check")
class Check extends TenantOwned {

    @Column(name = "partner_id")
    private UUID partnerId;

    @Enumerated(EnumType.STRING)
    private CheckType type;

    @Column(name = "performed_on")
    private LocalDate performedOn;

    @Enumerated(EnumType.STRING)
    private CheckResult result;

    private String source;

    private @Nullable String note;

    @Column(name = "recorded_by")
    private String recordedBy;

    @SuppressWarnings("NullAway.Init")
    protected Check() {}

    Check(Clock clock, UUID partnerId, CheckDraft draft, String recordedBy) {
        super(clock);
        this.partnerId = partnerId;
        this.type = draft.type();
        this.performedOn = draft.performedOn();
        this.result = draft.result();
        this.source = draft.source();
        this.note = draft.note();
        this.recordedBy = recordedBy;
    }

    UUID partnerId() {
        return partnerId;
    }

    CheckType type() {
        return type;
    }

    LocalDate performedOn() {
        return performedOn;
    }

    CheckResult result() {
        return result;
    }

    String source() {
        return source;
    }

    @Nullable
    String note() {
        return note;
    }

    String recordedBy() {
        return recordedBy;
    }
}
