package safeguard.contracts.gate;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import safeguard.contracts.clause.Classification;

/** What the secret itself forbids, and what its class asks of the partner. */
final class SecretRules {

    private static final int MONTHS_BETWEEN_AUDITS = 24;

    interface Rule {
        Stream<Finding> apply(Facts facts, SecretFacts secret, Words words);
    }

    private static final List<Rule> RULES = List.of(
            SecretRules::isRegistered,
            SecretRules::classIsCleared,
            SecretRules::nothingDegradesBelowItsClass,
            SecretRules::l4NeedsGreenAndCurrent,
            SecretRules::l3NeedsAmberOrGreen,
            SecretRules::inboundAgreementAllows);

    private SecretRules() {}

    static Stream<Finding> findings(Facts facts, SecretFacts secret, Words words) {
        return RULES.stream().flatMap(rule -> rule.apply(facts, secret, words)).map(finding -> finding.about(secret));
    }

    private static Stream<Finding> isRegistered(Facts facts, SecretFacts secret, Words words) {
        return secret.isRegistered()
                ? Stream.empty()
                : Stream.of(words.finding(
                        "SECRET_NOT_REGISTERED",
                        source(secret),
                        Map.of("secret", secret.ref(), "status", secret.status())));
    }

    private static Stream<Finding> classIsCleared(Facts facts, SecretFacts secret, Words words) {
        var clearance = facts.clearance();
        return clearance == null || !clearance.hasScope() || permits(clearance.granted(), secret)
                ? Stream.empty()
                : Stream.of(words.finding(
                        "CLASS_NOT_CLEARED",
                        clearance.source(),
                        Map.of("classification", secret.classification(), "maxClassification", clearance.granted())));
    }

    private static Stream<Finding> nothingDegradesBelowItsClass(Facts facts, SecretFacts secret, Words words) {
        var clearance = facts.clearance();
        return clearance == null
                ? Stream.empty()
                : clearance.degraders().stream()
                        .filter(degrader -> !permits(degrader.limitsTo(), secret))
                        .map(degrader -> words.degrader(degrader, clearance.source()));
    }

    /** An L4 secret goes only to a green partner with a current due diligence and an audit of the last 24 months. */
    private static Stream<Finding> l4NeedsGreenAndCurrent(Facts facts, SecretFacts secret, Words words) {
        var clearance = facts.clearance();
        return clearance == null
                        || secret.classification() != Classification.L4
                        || ("GREEN".equals(clearance.band()) && isCurrent(facts, clearance))
                ? Stream.empty()
                : Stream.of(words.finding(
                        "CLASS_L4_NEEDS_GREEN_CURRENT", clearance.source(), Map.of("partner", clearance.ref())));
    }

    private static boolean isCurrent(Facts facts, ClearanceFacts clearance) {
        var validUntil = clearance.assessmentValidUntil();
        var audit = clearance.lastAuditOn();
        return validUntil != null
                && facts.asOf().isBefore(validUntil)
                && audit != null
                && !facts.asOf().isAfter(audit.plusMonths(MONTHS_BETWEEN_AUDITS));
    }

    private static Stream<Finding> l3NeedsAmberOrGreen(Facts facts, SecretFacts secret, Words words) {
        var clearance = facts.clearance();
        return clearance == null || secret.classification() != Classification.L3 || isAmberOrGreen(clearance.band())
                ? Stream.empty()
                : Stream.of(words.finding(
                        "CLASS_L3_NEEDS_AMBER_OR_GREEN", clearance.source(), Map.of("partner", clearance.ref())));
    }

    private static boolean isAmberOrGreen(@Nullable String band) {
        return "GREEN".equals(band) || "AMBER".equals(band);
    }

    /** What came in under an agreement leaves only as that agreement allows, and so does everything derived from it. */
    private static Stream<Finding> inboundAgreementAllows(Facts facts, SecretFacts secret, Words words) {
        return secret.inbound().stream()
                .filter(inbound -> !allows(inbound, facts))
                .map(inbound -> words.finding(
                        "INBOUND_LIMIT",
                        new Source("contracts", "agreement", inbound.agreement(), null, null),
                        Map.of("secret", inbound.secret(), "agreement", inbound.agreement())));
    }

    private static boolean allows(InboundFacts inbound, Facts facts) {
        return inbound.inForce()
                && inbound.purposes().contains(facts.question().purpose())
                && facts.partnerNames().anyMatch(inbound.approved()::contains);
    }

    /** NONE and anything unknown permit nothing. */
    private static boolean permits(String ceiling, SecretFacts secret) {
        for (var known : Classification.values()) {
            if (known.name().equals(ceiling)) {
                return known.atLeast(secret.classification());
            }
        }
        return false;
    }

    private static Source source(SecretFacts secret) {
        return new Source("contracts", "trade-secret", secret.ref(), String.valueOf(secret.version()), null);
    }
}
