package safeguard.contracts.agreement;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import safeguard.contracts.clause.AgreementType;
import safeguard.contracts.clause.Classification;
import safeguard.contracts.clause.gap.Gap;
import safeguard.contracts.clause.gap.GapContext;
import safeguard.contracts.clause.gap.Gaps;
import safeguard.contracts.library.PackAdoptionService;
import safeguard.contracts.secret.TradeSecretService;
import safeguard.contracts.secret.Traits;
import safeguard.contracts.terms.SafeguardFacts;

/** What a version of an agreement lacks to protect the secrets that it covers. */
@ApplicationScoped
class SafeguardGaps {

    private final Gaps gaps;
    private final TradeSecretService secrets;
    private final PackAdoptionService adoptions;

    SafeguardGaps(Gaps gaps, TradeSecretService secrets, PackAdoptionService adoptions) {
        this.gaps = gaps;
        this.secrets = secrets;
        this.adoptions = adoptions;
    }

    /** For secrets of a class. */
    List<Gap> of(Agreement agreement, AgreementVersion version, Classification classification, LocalDate asOf) {
        return of(agreement, version, classification, traits(version), asOf);
    }

    /** Those that block, for the highest class that the version covers. */
    List<Gap> blocking(Agreement agreement, AgreementVersion version, LocalDate asOf) {
        var traits = traits(version);
        return of(agreement, version, traits.highest(), traits, asOf).stream()
                .filter(gap -> gap.severity() == Gap.Severity.BLOCK)
                .toList();
    }

    private Traits traits(AgreementVersion version) {
        var coverage = version.terms().coverage();
        return secrets.traits(coverage.tradeSecrets(), coverage.categories());
    }

    private List<Gap> of(
            Agreement agreement,
            AgreementVersion version,
            Classification classification,
            Traits traits,
            LocalDate asOf) {
        var country = agreement.partner().country();
        var context = new GapContext(
                country,
                traits.physical(),
                traits.personalData(),
                agreement.type() == AgreementType.INDIVIDUAL && country.equals("US"),
                version.terms().purposes().stream().anyMatch(purpose -> purpose.startsWith("DATA_ACT")),
                agreement.type(),
                asOf,
                adoptions.adopted());
        return gaps.of(SafeguardFacts.of(version.terms(), version.signature()), classification, context);
    }
}
