package safeguard.contracts.gate;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import safeguard.contracts.clause.AgreedTerms;
import safeguard.contracts.clause.AgreementType;
import safeguard.contracts.clause.ClauseCatalogue;
import safeguard.contracts.clause.gap.GapContext;
import safeguard.contracts.clause.gap.Gaps;
import safeguard.contracts.terms.SafeguardFacts;

/** Finds the agreement that carries a secret and what it lacks. */
final class AgreementRules {

    interface Rule {
        Stream<Finding> apply(Facts facts, SecretFacts secret, AgreementFacts agreement);
    }

    /** The agreement that comes closest to a yes, and its findings. */
    record Choice(@Nullable AgreementFacts agreement, List<Finding> findings) {

        long blocks() {
            return findings.stream().filter(Finding::blocks).count();
        }
    }

    private final Gaps gaps;
    private final ClauseCatalogue catalogue;
    private final Words words;
    private final List<Rule> rules = List.of(
            this::readingIsConfirmed,
            this::purposeIsCovered,
            this::headCountIsKept,
            this::isNotHeld,
            this::clausesProtect);

    AgreementRules(Gaps gaps, ClauseCatalogue catalogue, Words words) {
        this.gaps = gaps;
        this.catalogue = catalogue;
        this.words = words;
    }

    Choice choose(Facts facts, SecretFacts secret) {
        var inForce =
                facts.agreements().stream().filter(AgreementFacts::isInForce).toList();
        if (inForce.isEmpty()) {
            return none(facts, secret, "NO_AGREEMENT_IN_FORCE", Map.of("partner", facts.partner()));
        }
        return inForce.stream()
                .filter(agreement -> agreement.covers(secret))
                .map(agreement -> judge(facts, secret, agreement))
                .min(Comparator.comparingLong(Choice::blocks))
                .orElseGet(() -> none(facts, secret, "SECRET_NOT_COVERED", Map.of("secret", secret.ref())));
    }

    private Choice none(Facts facts, SecretFacts secret, String code, Map<String, String> parameters) {
        var source = new Source("contracts", "agreements-with-partner", facts.partner(), null, null);
        return new Choice(null, List.of(words.finding(code, source, parameters).about(secret)));
    }

    private Choice judge(Facts facts, SecretFacts secret, AgreementFacts agreement) {
        return new Choice(
                agreement,
                rules.stream()
                        .flatMap(rule -> rule.apply(facts, secret, agreement))
                        .map(finding -> finding.about(secret))
                        .toList());
    }

    private Stream<Finding> readingIsConfirmed(Facts facts, SecretFacts secret, AgreementFacts agreement) {
        return agreement.confirmed()
                ? Stream.empty()
                : Stream.of(words.finding(
                        "READING_NOT_CONFIRMED", agreement.source(), Map.of("agreement", agreement.ref())));
    }

    private Stream<Finding> purposeIsCovered(Facts facts, SecretFacts secret, AgreementFacts agreement) {
        var purpose = facts.question().purpose();
        return agreement.terms().purposes().contains(purpose)
                ? Stream.empty()
                : Stream.of(words.finding("PURPOSE_NOT_COVERED", agreement.source(), Map.of("purpose", purpose)));
    }

    private Stream<Finding> headCountIsKept(Facts facts, SecretFacts secret, AgreementFacts agreement) {
        int named = facts.question().headCount();
        var limit = new AgreedTerms(catalogue, agreement.terms().readings()).headCount();
        return limit.isEmpty() || named <= limit.getAsInt()
                ? Stream.empty()
                : Stream.of(words.finding(
                        "TOO_MANY_RECIPIENTS",
                        agreement.source(),
                        Map.of("named", named, "headCount", limit.getAsInt())));
    }

    private Stream<Finding> isNotHeld(Facts facts, SecretFacts secret, AgreementFacts agreement) {
        return DutyRules.holds(facts, hold -> hold.isOn("AGREEMENT", agreement.id(), agreement.ref()), words);
    }

    private Stream<Finding> clausesProtect(Facts facts, SecretFacts secret, AgreementFacts agreement) {
        var reading = SafeguardFacts.of(agreement.terms(), agreement.signature());
        return gaps.of(reading, secret.classification(), context(facts, secret, agreement)).stream()
                .map(gap -> words.gap(gap, agreement));
    }

    private static GapContext context(Facts facts, SecretFacts secret, AgreementFacts agreement) {
        var country = agreement.partnerCountry();
        return new GapContext(
                country,
                secret.physical(),
                secret.personalData(),
                agreement.type() == AgreementType.INDIVIDUAL && country.equals("US"),
                facts.question().purpose().startsWith("DATA_ACT"),
                agreement.type(),
                facts.asOf(),
                Set.copyOf(facts.adoptedPacks()));
    }
}
