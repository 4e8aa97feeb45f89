package safeguard.partners.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScoringTest {

    private final Scoring scoring = Scoring.current();

    @ParameterizedTest
    @CsvSource({
        "1,   0.6, 0.7, 0.5, 1,   0.5, 0.2, 71.0, T1",
        "0,   0,   0,   0,   0,   0,   0,    0.0, T4",
        "1,   1,   1,   1,   1,   1,   1,  100.0, T1",
        "0.2, 0,   0,   0,   0,   0,   0,    6.0, T4",
        "0.5, 0.6, 0.7, 0.5, 0.5, 0.5, 0.2, 51.0, T2"
    })
    void inherentScoreIsTheWeightedSumOfTheFactors(
            BigDecimal classification,
            BigDecimal completeness,
            BigDecimal country,
            BigDecimal competitor,
            BigDecimal exposure,
            BigDecimal subTier,
            BigDecimal access,
            BigDecimal expected,
            Tier tier) {
        var rated = scoring.inherent(
                new InherentFactors(classification, completeness, country, competitor, exposure, subTier, access));
        var score = scoring.score(rated.score(), BigDecimal.ZERO);
        assertEquals(expected, score.shown().inherent());
        assertEquals(tier, score.tier());
    }

    @ParameterizedTest(name = "I {0} C {1} → {2} {3}")
    @CsvSource({
        "71.0,  62, 35.8, AMBER",
        "71.0,  80, 25.6, AMBER",
        "71.0,  90, 19.9, GREEN",
        "71.0,   0, 71.0, RED",
        "100,  100, 20.0, GREEN",
        "20,     0, 20.0, GREEN",
        "20.01,  0, 20.0, AMBER",
        "40,     0, 40.0, AMBER",
        "40.01,  0, 40.0, RED",
        "0,      0,  0.0, GREEN"
    })
    void residualIsWhatControlsLeave(BigDecimal inherent, BigDecimal control, BigDecimal residual, Band band) {
        var score = scoring.score(inherent, control);
        assertEquals(residual, score.shown().residual());
        assertEquals(band, score.band());
    }

    @ParameterizedTest
    @CsvSource({"100, T1", "70, T1", "69.9999, T2", "50, T2", "49.9999, T3", "30, T3", "29.9999, T4", "0, T4"})
    void tierFollowsTheInherentScore(BigDecimal inherent, Tier tier) {
        assertEquals(tier, scoring.score(inherent, BigDecimal.ZERO).tier());
    }

    @ParameterizedTest(name = "ISO certificate, {0} → {1} points")
    @CsvSource({"VERIFIED, 5.00", "DOCUMENT, 4.50", "SELF_ATTESTED, 3.00", "EXPIRED, 1.50"})
    void aCertificateAddsWhatItsEvidenceIsWorth(Evidence evidence, BigDecimal points) {
        var rated = scoring.control(List.of(
                new ControlAnswer("Q18", new BigDecimal(5), BigDecimal.ONE, evidence),
                new ControlAnswer("REST", new BigDecimal(95), BigDecimal.ZERO, Evidence.SELF_ATTESTED)));
        assertEquals(points, rated.contributions().getFirst().points());
        assertEquals(0, rated.score().compareTo(points));
    }

    @Test
    void documentsOnFileAloneReachNinety() {
        var rated = scoring.control(List.of(
                new ControlAnswer("Q18", new BigDecimal(5), BigDecimal.ONE, Evidence.DOCUMENT),
                new ControlAnswer("Q22", new BigDecimal(3), BigDecimal.ONE, Evidence.DOCUMENT)));
        assertEquals(0, rated.score().compareTo(new BigDecimal(90)));
    }

    @Test
    void contributionsAddUpToTheScore() {
        var rated = scoring.inherent(new InherentFactors(
                new BigDecimal("1"),
                new BigDecimal("0.6"),
                new BigDecimal("0.7"),
                new BigDecimal("0.5"),
                new BigDecimal("1"),
                new BigDecimal("0.5"),
                new BigDecimal("0.2")));
        var sum = rated.contributions().stream().map(Contribution::points).reduce(BigDecimal.ZERO, BigDecimal::add);
        assertEquals(0, sum.compareTo(new BigDecimal("71.0")));
        assertEquals(7, rated.contributions().size());
    }

    @Test
    void fullMarksAreNeverMoreThanAHundred() {
        var third = new BigDecimal("0.3333");
        var rated = scoring.control(List.of(
                new ControlAnswer("A", third, BigDecimal.ONE, Evidence.VERIFIED),
                new ControlAnswer("B", third, BigDecimal.ONE, Evidence.VERIFIED),
                new ControlAnswer("C", third, BigDecimal.ONE, Evidence.VERIFIED)));
        assertEquals(0, rated.score().compareTo(new BigDecimal(100)));
    }

    @ParameterizedTest(name = "I {0}, answers {1}, {2}, {3} → residual 20 is green until {4}")
    @CsvSource({
        "50, 1, 1, 0.25, 2028-05-14", // C = 75, although every third of it is endless
        "60, 1, 1, 0.5,  2028-05-14" // C = 83.33…, endless itself
    })
    void aResidualOnTheBorderIsGreen(
            BigDecimal inherent, BigDecimal first, BigDecimal second, BigDecimal third, LocalDate validUntil) {
        var rated = scoring.control(List.of(
                new ControlAnswer("A", BigDecimal.ONE, first, Evidence.VERIFIED),
                new ControlAnswer("B", BigDecimal.ONE, second, Evidence.VERIFIED),
                new ControlAnswer("C", BigDecimal.ONE, third, Evidence.VERIFIED)));
        var score = scoring.score(inherent, rated.score());
        assertEquals(0, score.residual().compareTo(new BigDecimal(20)));
        assertEquals(Band.GREEN, score.band());
        assertEquals(Optional.of(validUntil), scoring.validUntil(score, LocalDate.parse("2026-11-14"), null));
    }

    @ParameterizedTest(name = "I {0} C {1} concluded {2}, veto items to {3} → valid until {4}")
    @CsvSource(
            value = {
                "71.0, 90, 2025-11-14, -,          2026-11-14",
                "71.0, 90, 2026-12-08, -,          2027-12-08",
                "71.0, 80, 2025-11-14, -,          2026-08-14",
                "55,   60, 2026-01-31, -,          2027-02-28",
                "55,   90, 2026-01-31, -,          2027-07-31",
                "45,   20, 2026-01-31, -,          2027-07-31",
                "45,   90, 2026-01-31, -,          2028-01-31",
                "25,    0, 2026-01-31, -,          2028-04-30",
                "10,    0, 2026-01-31, -,          2029-01-31",
                "71.0, 90, 2025-11-14, 2026-03-01, 2026-03-01",
                "71.0, 90, 2025-11-14, 2026-12-01, 2026-11-14",
                "71.0,  0, 2025-11-14, -,          -",
                "71.0,  0, 2025-11-14, 2026-03-01, -"
            },
            nullValues = "-")
    void validityFollowsTierAndBand(
            BigDecimal inherent, BigDecimal control, LocalDate concludedOn, LocalDate vetoItems, LocalDate validUntil) {
        var score = scoring.score(inherent, control);
        assertEquals(Optional.ofNullable(validUntil), scoring.validUntil(score, concludedOn, vetoItems));
    }

    @Test
    void namesThePackInUse() {
        assertEquals("scoring/trade-secret-partner", scoring.ruleset().id());
        assertEquals(1, scoring.ruleset().version());
    }

    @Test
    void refusesAPackWhoseWeightsDoNotAddUp() {
        var pack = ScoringPack.current();
        var weights = new java.util.HashMap<>(pack.inherentWeights());
        weights.put("access", new BigDecimal("0.2"));
        assertThrows(
                IllegalArgumentException.class,
                () -> new ScoringPack(
                        pack.id(),
                        2,
                        pack.validFrom(),
                        pack.confidence(),
                        pack.reviewDue(),
                        pack.sources(),
                        weights,
                        pack.evidence(),
                        pack.maxReduction(),
                        pack.greenUpTo(),
                        pack.amberUpTo(),
                        pack.tiers(),
                        pack.amberIntervalShare()));
    }
}
