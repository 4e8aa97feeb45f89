package safeguard.contracts.clause.gap;

import java.time.LocalDate;
import java.util.Set;
import safeguard.contracts.clause.AgreementType;

/**
 * The circumstances under which an agreement is judged.
 *
 * @param partnerCountry ISO 3166-1 code of the partner
 * @param adoptedPacks ids of the packs that the tenant's counsel has adopted
 */
public record GapContext(
        String partnerCountry,
        boolean physical,
        boolean personalData,
        boolean usIndividuals,
        boolean connectedProduct,
        AgreementType agreementType,
        LocalDate asOf,
        Set<String> adoptedPacks) {
    public GapContext {
        adoptedPacks = Set.copyOf(adoptedPacks);
    }
}
