package safeguard.contracts.clause.gap;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import safeguard.contracts.clause.Classification;
import safeguard.contracts.clause.ClauseCatalogue;
import safeguard.contracts.pack.InvalidPack;
import safeguard.contracts.pack.Packs;

/** Which clauses are asked for; immutable. */
public final class SafeguardProfiles {
    private final List<Profile> profiles;

    private SafeguardProfiles(List<Profile> profiles) {
        this.profiles = profiles;
    }

    public static SafeguardProfiles load(Packs packs, ClauseCatalogue catalogue) {
        List<Profile> profiles = packs.records("profiles", Profile.class);
        InvalidPack.unlessEmpty(profiles.stream()
                .flatMap(profile -> profile.requires().stream()
                        .flatMap(entry -> entry.anyOf().stream())
                        .filter(code -> !catalogue.knows(code))
                        .map(code -> "the profile " + profile.id() + " names the unknown clause type " + code))
                .toList());
        return new SafeguardProfiles(profiles);
    }

    /** Each demand once, as severe as the most severe profile makes it. */
    public List<Requirement> requiredFor(Classification classification, GapContext context) {
        Map<List<String>, Requirement> required = new LinkedHashMap<>();
        profiles.stream()
                .flatMap(profile -> profile.requiredFor(classification, context))
                .forEach(each -> required.merge(
                        each.anyOf(), each, (one, other) -> one.isAtLeastAsSevereAs(other) ? one : other));
        Collection<Requirement> all = required.values();
        return all.stream()
                .filter(each -> all.stream().noneMatch(other -> other.makesPointless(each)))
                .toList();
    }
}
