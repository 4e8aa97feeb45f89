package safeguard.contracts.clause;

import safeguard.contracts.clause.gap.Gaps;
import safeguard.contracts.clause.gap.Jurisdictions;
import safeguard.contracts.clause.gap.SafeguardProfiles;
import safeguard.contracts.clause.reason.ReasonCatalogue;
import safeguard.contracts.pack.Packs;

/** The packs of the product, read once for all tests. */
public final class Library {
    public static final Packs PACKS = Packs.onClassPath();
    public static final ClauseCatalogue CATALOGUE = ClauseCatalogue.load(PACKS);
    public static final SafeguardProfiles PROFILES = SafeguardProfiles.load(PACKS, CATALOGUE);
    public static final Jurisdictions JURISDICTIONS = Jurisdictions.load(PACKS, CATALOGUE);
    public static final ReasonCatalogue REASONS = ReasonCatalogue.load(PACKS, JURISDICTIONS.reasons());
    public static final Gaps GAPS = new Gaps(CATALOGUE, PROFILES, JURISDICTIONS, REASONS);

    private Library() {}
}
