package safeguard.contracts.gate;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import safeguard.contracts.clause.AgreementType;
import safeguard.contracts.terms.AgreementTerms;
import safeguard.contracts.terms.Phase;
import safeguard.contracts.terms.Signature;

/**
 * A signed agreement with the partner, in the version that was in force on the date.
 *
 * @param partnerName as the agreement has it, null in facts that were stored before it was kept
 * @param confirmed a second person has approved the version, or confirmed the reading of the paper
 * @param lastDay last day of the running term, null when it is unlimited
 * @param exitDecidedOn when its end was decided, if that was by the date
 */
public record AgreementFacts(
        String id,
        String ref,
        AgreementType type,
        String partnerCountry,
        @Nullable String partnerName,
        int version,
        boolean confirmed,
        Phase phase,
        @Nullable LocalDate lastDay,
        @Nullable LocalDate exitDecidedOn,
        AgreementTerms terms,
        @Nullable Signature signature) {

    boolean isInForce() {
        return phase == Phase.IN_FORCE;
    }

    boolean covers(SecretFacts secret) {
        return terms.coverage().covers(secret.ref(), secret.category());
    }

    Source source() {
        return new Source("contracts", "agreement", ref, String.valueOf(version), null);
    }
}
