package safeguard.partners.scoring;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import safeguard.partners.facts.Ruleset;

/**
 * The scoring method. Sums are exact and divided once, to 34 digits; tier and band are decided on these figures, and
 * only what is shown is rounded further than the residual's 20 decimals.
 */
public final class Scoring {

    private static final BigDecimal HUNDRED = new BigDecimal(100);
    private static final MathContext EXACT = MathContext.DECIMAL128;
    private static final int POINT_DECIMALS = 2;

    /** Far beyond what matters, yet short of the last digits of a division: a residual of 20 is 20, never a hair more. */
    private static final int RESIDUAL_DECIMALS = 20;

    private final ScoringPack pack;

    Scoring(ScoringPack pack) {
        this.pack = pack;
    }

    /** With the pack that is in use. */
    public static Scoring current() {
        return new Scoring(ScoringPack.current());
    }

    /** The pack behind the figures. */
    public Ruleset ruleset() {
        return pack.ruleset();
    }

    /** 100 · Σ weight · r. */
    public Rated inherent(InherentFactors factors) {
        var contributions = new ArrayList<Contribution>();
        var score = BigDecimal.ZERO;
        for (var factor : factors.byCode().entrySet()) {
            var weight = pack.weight(factor.getKey());
            var points = HUNDRED.multiply(weight).multiply(factor.getValue());
            score = score.add(points);
            contributions.add(new Contribution(
                    Contribution.Part.INHERENT,
                    factor.getKey(),
                    weight,
                    factor.getValue(),
                    null,
                    points.setScale(POINT_DECIMALS, RoundingMode.HALF_UP)));
        }
        return new Rated(score, contributions);
    }

    /** 100 · Σ weight · score · evidence / Σ weight, divided once: parts that are divided do not add up any more. */
    public Rated control(List<ControlAnswer> answers) {
        var weights = sum(answers.stream().map(ControlAnswer::weight));
        var score = sum(answers.stream().map(this::weighed)).divide(weights, EXACT);
        var contributions = answers.stream()
                .map(answer -> new Contribution(
                        Contribution.Part.CONTROL,
                        answer.question(),
                        answer.weight(),
                        answer.score(),
                        answer.evidence(),
                        weighed(answer).divide(weights, POINT_DECIMALS, RoundingMode.HALF_UP)))
                .toList();
        return new Rated(score, contributions);
    }

    /** The residual with its tier and band. */
    public Score score(BigDecimal inherent, BigDecimal control) {
        var reduction = pack.maxReduction().multiply(control).divide(HUNDRED, EXACT);
        var residual =
                inherent.multiply(BigDecimal.ONE.subtract(reduction)).setScale(RESIDUAL_DECIMALS, RoundingMode.HALF_UP);
        return new Score(inherent, control, residual, tierRule(inherent).tier(), band(residual));
    }

    /**
     * First day on which a conclusion is not valid any more; empty for red, which is assessed again before each
     * disclosure.
     *
     * @param vetoItemsExpireOn the earliest expiry of the veto items that do not have a freshness gate of their own
     */
    public Optional<LocalDate> validUntil(Score score, LocalDate concludedOn, @Nullable LocalDate vetoItemsExpireOn) {
        int months = tierRule(score.inherent()).months();
        return switch (score.band()) {
            case GREEN -> Optional.of(earlier(concludedOn.plusMonths(months), vetoItemsExpireOn));
            case AMBER -> Optional.of(earlier(concludedOn.plusMonths(amberMonths(months)), vetoItemsExpireOn));
            case RED -> Optional.empty();
        };
    }

    private BigDecimal weighed(ControlAnswer answer) {
        return HUNDRED.multiply(answer.weight()).multiply(answer.score()).multiply(pack.factor(answer.evidence()));
    }

    private ScoringPack.TierRule tierRule(BigDecimal inherent) {
        return pack.tiers().stream()
                .filter(rule -> inherent.compareTo(rule.from()) >= 0)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("an inherent score is not negative"));
    }

    private Band band(BigDecimal residual) {
        if (residual.compareTo(pack.greenUpTo()) <= 0) {
            return Band.GREEN;
        }
        return residual.compareTo(pack.amberUpTo()) <= 0 ? Band.AMBER : Band.RED;
    }

    private int amberMonths(int months) {
        return pack.amberIntervalShare()
                .multiply(BigDecimal.valueOf(months))
                .setScale(0, RoundingMode.FLOOR)
                .intValueExact();
    }

    private static LocalDate earlier(LocalDate end, @Nullable LocalDate other) {
        return other != null && other.isBefore(end) ? other : end;
    }

    private static BigDecimal sum(Stream<BigDecimal> values) {
        return values.reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
