package safeguard.partners.scoring;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import safeguard.partners.facts.Ruleset;

/**
 * The scoring method. All figures are exact decimals (divisions to 34 digits); tier and band are decided on them, and
 * only what is shown is rounded.
 */
public final class Scoring {

    private static final BigDecimal HUNDRED = new BigDecimal(100);
    private static final MathContext EXACT = MathContext.DECIMAL128;
    private static final int POINT_DECIMALS = 2;

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
        var points = factors.byCode().entrySet().stream()
                .map(factor -> {
                    var weight = pack.weight(factor.getKey());
                    return new Part(
                            factor.getKey(),
                            weight,
                            factor.getValue(),
                            null,
                            HUNDRED.multiply(weight).multiply(factor.getValue()));
                })
                .toList();
        return rated(Contribution.Part.INHERENT, points);
    }

    /** 100 · Σ weight · score · evidence / Σ weight. */
    public Rated control(List<ControlAnswer> answers) {
        var total = answers.stream().map(ControlAnswer::weight).reduce(BigDecimal.ZERO, BigDecimal::add);
        var points = answers.stream()
                .map(answer -> new Part(
                        answer.question(), answer.weight(), answer.score(), answer.evidence(), points(answer, total)))
                .toList();
        return rated(Contribution.Part.CONTROL, points);
    }

    /** The residual with its tier and band. */
    public Score score(BigDecimal inherent, BigDecimal control) {
        var reduction = pack.maxReduction().multiply(control).divide(HUNDRED, EXACT);
        var residual = inherent.multiply(BigDecimal.ONE.subtract(reduction));
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

    private BigDecimal points(ControlAnswer answer, BigDecimal total) {
        return HUNDRED.multiply(answer.weight())
                .multiply(answer.score())
                .multiply(pack.factor(answer.evidence()))
                .divide(total, EXACT);
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

    private record Part(
            String code,
            BigDecimal weight,
            BigDecimal value,
            @Nullable Evidence evidence,
            BigDecimal points) {}

    private static Rated rated(Contribution.Part of, List<Part> parts) {
        var score = parts.stream().map(Part::points).reduce(BigDecimal.ZERO, BigDecimal::add);
        Stream<Contribution> shown = parts.stream()
                .map(part -> new Contribution(
                        of,
                        part.code(),
                        part.weight(),
                        part.value(),
                        part.evidence(),
                        part.points().setScale(POINT_DECIMALS, RoundingMode.HALF_UP)));
        return new Rated(score.min(HUNDRED), shown.toList());
    }
}
