package safeguard.contracts.library;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import safeguard.contracts.clause.ClauseCatalogue;
import safeguard.contracts.clause.duty.ClauseDuties;
import safeguard.contracts.clause.gap.Gaps;
import safeguard.contracts.clause.gap.Jurisdictions;
import safeguard.contracts.clause.gap.SafeguardProfiles;
import safeguard.contracts.clause.reason.ReasonCatalogue;
import safeguard.contracts.pack.PackRef;
import safeguard.contracts.pack.Packs;
import safeguard.deadlines.calculation.Deadlines;
import safeguard.deadlines.term.Terms;

/** Loads the packs of this service and offers what is computed from them. A broken pack stops the start. */
@Startup
@Singleton
class RuleLibrary {

    private final Packs packs = Packs.onClassPath();
    private final ClauseCatalogue catalogue = ClauseCatalogue.load(packs);
    private final Jurisdictions jurisdictions = Jurisdictions.load(packs, catalogue);
    private final ReasonCatalogue reasons = ReasonCatalogue.load(packs, jurisdictions.reasons());
    private final Gaps gaps = new Gaps(catalogue, SafeguardProfiles.load(packs, catalogue), jurisdictions, reasons);

    @Produces
    @Singleton
    ClauseCatalogue catalogue() {
        return catalogue;
    }

    @Produces
    @Singleton
    Jurisdictions jurisdictions() {
        return jurisdictions;
    }

    @Produces
    @Singleton
    ReasonCatalogue reasons() {
        return reasons;
    }

    @Produces
    @Singleton
    Gaps gaps() {
        return gaps;
    }

    @Produces
    @Singleton
    ClauseDuties duties() {
        return new ClauseDuties(catalogue);
    }

    /** The state of all packs together, which a decision names. */
    @Produces
    @Singleton
    PackRef ruleset() {
        return packs.ruleset();
    }

    @Produces
    @Singleton
    Terms terms() {
        return new Terms(Deadlines.standard());
    }
}
