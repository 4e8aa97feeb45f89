package safeguard.obligations.occurrence;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import safeguard.obligations.obligation.Duty;
import safeguard.obligations.obligation.DutySource;
import safeguard.obligations.obligation.Obligor;
import safeguard.obligations.obligation.PartnerName;
import safeguard.obligations.obligation.Severity;

/** The duty as it stood: copied, so that the past stays as it was and lists need one table only. */
@Embeddable
record DutySnapshot(
        @Column(name = "source_type") String sourceType,
        @Column(name = "source_id") UUID sourceId,
        @Column(name = "label") String label,
        @Embedded @Nullable PartnerName partner,
        @Column(name = "zone") String zone,
        @Column(name = "spec_key") String specKey,
        @Column(name = "kind") String kind,
        @Column(name = "title") String title,
        @Column(name = "clause_ref") @Nullable String clauseRef,

        @Column(name = "obligor") @Enumerated(EnumType.STRING)
        Obligor obligor,

        @Column(name = "owner") @Nullable String owner,
        @Column(name = "fallback_role") String fallbackRole,

        @Column(name = "severity") @Enumerated(EnumType.STRING)
        Severity severity,

        @Column(name = "blocking") boolean blocking,

        @Column(name = "secrets") @JdbcTypeCode(SqlTypes.ARRAY)
        List<String> secrets) {

    static DutySnapshot of(Duty duty) {
        var spec = duty.spec();
        return new DutySnapshot(
                duty.source().type(),
                duty.source().id(),
                duty.source().label(),
                duty.source().partner(),
                duty.zone().getId(),
                spec.specKey(),
                spec.kind(),
                spec.title(),
                spec.clauseRef(),
                spec.obligor(),
                spec.owner(),
                spec.fallbackRole(),
                spec.severity(),
                spec.blocking(),
                spec.secrets());
    }

    DutySource source() {
        return new DutySource(sourceType, sourceId, label, null, partner);
    }
}
