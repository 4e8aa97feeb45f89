package safeguard.contracts.agreement;

import java.time.Instant;
import java.util.UUID;
import safeguard.contracts.clause.AgreementType;
import safeguard.contracts.clause.duty.OurRole;

/** An agreement in a list. */
record AgreementSummary(
        UUID id,
        String ref,
        AgreementType type,
        String title,
        PartnerSnapshot partner,
        OurRole ourRole,
        AgreementState state,
        Instant recordedAt) {

    static AgreementSummary of(Agreement agreement) {
        return new AgreementSummary(
                agreement.id(),
                agreement.ref(),
                agreement.type(),
                agreement.title(),
                agreement.partner(),
                agreement.ourRole(),
                agreement.state(),
                agreement.recordedAt());
    }
}
