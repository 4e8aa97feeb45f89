package safeguard.contracts.gate;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What the partner's standing forbids, whatever the secret. */
final class PartnerRules {

    interface Rule {
        Stream<Finding> apply(Facts facts, ClearanceFacts clearance, Words words);
    }

    private static final List<Rule> RULES = List.of(
            PartnerRules::partnerIsActive,
            PartnerRules::clearanceIsGranted,
            PartnerRules::purposeIsCleared,
            PartnerRules::countryIsCleared,
            PartnerRules::modeIsCleared,
            PartnerRules::subTiersAreApproved);

    private PartnerRules() {}

    static Stream<Finding> findings(Facts facts, Words words) {
        var clearance = facts.clearance();
        if (clearance == null) {
            return Stream.of(words.finding(
                    "PARTNERS_UNAVAILABLE",
                    new Source(
                            "partners", "effective-clearance", facts.question().partner(), null, null),
                    Map.of()));
        }
        return RULES.stream().flatMap(rule -> rule.apply(facts, clearance, words));
    }

    /** Suspension and the like come as degraders; this is for a state that none of them names. */
    private static Stream<Finding> partnerIsActive(Facts facts, ClearanceFacts clearance, Words words) {
        boolean named = clearance.degraders().stream()
                .anyMatch(degrader -> degrader.code().startsWith("PARTNER_"));
        return clearance.partnerStatus().equals("ACTIVE") || named
                ? Stream.empty()
                : Stream.of(words.finding(
                        "PARTNER_NOT_ACTIVE",
                        clearance.source(),
                        Map.of("partner", clearance.ref(), "status", clearance.partnerStatus())));
    }

    private static Stream<Finding> clearanceIsGranted(Facts facts, ClearanceFacts clearance, Words words) {
        if (clearance.isGranted()
                || clearance.hasDegrader("CLEARANCE_SUSPENDED")
                || clearance.hasDegrader("ENGAGEMENT_REQUIRED")) {
            return Stream.empty();
        }
        var code = clearance.status().equals("SUSPENDED") ? "CLEARANCE_SUSPENDED" : "NO_CLEARANCE";
        return Stream.of(words.finding(code, clearance.source(), Map.of("partner", clearance.ref())));
    }

    private static Stream<Finding> purposeIsCleared(Facts facts, ClearanceFacts clearance, Words words) {
        var purpose = facts.question().purpose();
        return !clearance.hasScope() || clearance.purposes().contains(purpose)
                ? Stream.empty()
                : Stream.of(words.finding("PURPOSE_NOT_CLEARED", clearance.source(), Map.of("purpose", purpose)));
    }

    /** When nobody says at which site, it can be any of them. */
    private static Stream<Finding> countryIsCleared(Facts facts, ClearanceFacts clearance, Words words) {
        var asked = facts.question().siteCountry();
        var countries = asked == null ? clearance.siteCountries() : List.of(asked);
        return countries.stream()
                .filter(country ->
                        clearance.hasScope() && !clearance.countries().contains(country))
                .map(country -> words.finding("COUNTRY_NOT_CLEARED", clearance.source(), Map.of("country", country)));
    }

    private static Stream<Finding> modeIsCleared(Facts facts, ClearanceFacts clearance, Words words) {
        var mode = facts.question().mode();
        return !clearance.hasScope() || clearance.deliveryModes().contains(mode)
                ? Stream.empty()
                : Stream.of(words.finding("MODE_NOT_CLEARED", clearance.source(), Map.of("mode", mode)));
    }

    /** Whoever is not on the list is not approved, also when the name is only misspelt. */
    private static Stream<Finding> subTiersAreApproved(Facts facts, ClearanceFacts clearance, Words words) {
        return facts.question().subTiers().stream()
                .filter(wanted -> clearance.subTiers().stream()
                        .noneMatch(known -> known.is(wanted) && known.status().equals("APPROVED")))
                .map(wanted -> words.finding("SUBTIER_NOT_APPROVED", clearance.source(), Map.of("subTier", wanted)));
    }
}
