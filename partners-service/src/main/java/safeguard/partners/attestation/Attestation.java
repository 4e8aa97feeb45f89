package safeguard.partners.attestation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import safeguard.platform.tenancy.TenantOwned;

/** A certificate, pen test, insurance or other attestation: a fact; a later one of its type and scope renews it. */
@Entity
@Immutable
@Table(name = "attestation")
class Attestation extends TenantOwned {

    @Column(name = "partner_id")
    private UUID partnerId;

    @Enumerated(EnumType.STRING)
    private AttestationType type;

    private String scope;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<UUID> sites;

    private String issuer;

    @Column(name = "performed_at")
    private LocalDate performedAt;

    @Column(name = "valid_until")
    private @Nullable LocalDate validUntil;

    @Column(name = "open_criticals")
    private int openCriticals;

    @Column(name = "evidence_ref")
    private String evidenceRef;

    @Column(name = "evidence_sha256")
    private String evidenceSha256;

    @Column(name = "recorded_by")
    private String recordedBy;

    @SuppressWarnings("NullAway.Init")
    protected Attestation() {}

    Attestation(Clock clock, UUID partnerId, AttestationDraft draft, String recordedBy) {
        super(clock);
        this.partnerId = partnerId;
        this.type = draft.type();
        this.scope = draft.scope().strip();
        this.sites = draft.sites();
        this.issuer = draft.issuer();
        this.performedAt = draft.performedAt();
        this.validUntil = AttestationRules.end(draft);
        this.openCriticals = draft.openCriticals() == null ? 0 : draft.openCriticals();
        this.evidenceRef = draft.evidenceRef();
        this.evidenceSha256 = draft.evidenceSha256();
        this.recordedBy = recordedBy;
    }

    UUID partnerId() {
        return partnerId;
    }

    AttestationType type() {
        return type;
    }

    String scope() {
        return scope;
    }

    List<UUID> sites() {
        return sites;
    }

    String issuer() {
        return issuer;
    }

    LocalDate performedAt() {
        return performedAt;
    }

    @Nullable
    LocalDate validUntil() {
        return validUntil;
    }

    int openCriticals() {
        return openCriticals;
    }

    String evidenceRef() {
        return evidenceRef;
    }

    String evidenceSha256() {
        return evidenceSha256;
    }

    String recordedBy() {
        return recordedBy;
    }
}
