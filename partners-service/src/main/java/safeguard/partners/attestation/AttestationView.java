package safeguard.partners.attestation;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An attestation. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record AttestationView(
        UUID id,
        String partner,
        AttestationType type,
        String scope,
        List<UUID> sites,
        String issuer,
        LocalDate performedAt,
        @Nullable LocalDate validUntil,
        int openCriticals,
        String evidenceRef,
        String evidenceSha256,
        String recordedBy,
        Instant recordedAt) {

    static AttestationView of(Attestation attestation, String partnerRef) {
        return new AttestationView(
                attestation.id(),
                partnerRef,
                attestation.type(),
                attestation.scope(),
                attestation.sites(),
                attestation.issuer(),
                attestation.performedAt(),
                attestation.validUntil(),
                attestation.openCriticals(),
                attestation.evidenceRef(),
                attestation.evidenceSha256(),
                attestation.recordedBy(),
                attestation.recordedAt());
    }
}
