package safeguard.partners.scoring;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import safeguard.partners.facts.Packs;
import safeguard.partners.facts.Ruleset;

/** The figures of the scoring method in one version. */
record ScoringPack(
        String id,
        int version,
        LocalDate validFrom,
        String confidence,
        LocalDate reviewDue,
        List<String> sources,
        Map<String, BigDecimal> inherentWeights,
        Map<Evidence, BigDecimal> evidence,
        BigDecimal maxReduction,
        BigDecimal greenUpTo,
        BigDecimal amberUpTo,
        List<TierRule> tiers,
        BigDecimal amberIntervalShare) {

    /** From which inherent score a tier applies, and how often its partners are assessed again. */
    record TierRule(Tier tier, BigDecimal from, int months) {}

    private static final Set<String> FACTORS =
            Set.of("classification", "completeness", "country", "competitor", "exposure", "subTier", "access");

    ScoringPack {
        require(inherentWeights.keySet().equals(FACTORS), "the weights are those of the seven factors");
        require(
                inherentWeights.values().stream()
                                .reduce(BigDecimal.ZERO, BigDecimal::add)
                                .compareTo(BigDecimal.ONE)
                        == 0,
                "the weights add up to 1");
        require(evidence.keySet().equals(EnumSet.allOf(Evidence.class)), "every kind of evidence has a factor");
        require(greenUpTo.compareTo(amberUpTo) < 0, "green ends before amber");
        require(tiers.stream().map(TierRule::tier).toList().equals(List.of(Tier.values())), "the tiers are T1 to T4");
        require(tiers.getLast().from().signum() == 0, "the last tier begins at 0");
    }

    /** The pack that is in use. */
    static ScoringPack current() {
        return Packs.load("scoring/trade-secret-partner", 1, ScoringPack.class);
    }

    Ruleset ruleset() {
        return new Ruleset(id, version);
    }

    BigDecimal weight(String factor) {
        return Objects.requireNonNull(inherentWeights.get(factor));
    }

    BigDecimal factor(Evidence behind) {
        return Objects.requireNonNull(evidence.get(behind));
    }

    private static void require(boolean holds, String rule) {
        if (!holds) {
            throw new IllegalArgumentException("scoring pack: " + rule);
        }
    }
}
