package safeguard.partners.scoring;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** A score with exact figures; {@link #shown()} is what people read. */
public record Score(BigDecimal inherent, BigDecimal control, BigDecimal residual, Tier tier, Band band) {

    private static final int DECIMALS_SHOWN = 1;

    /** With one decimal, rounded half up. Tier and band stay those of the exact figures. */
    public Score shown() {
        return new Score(rounded(inherent), rounded(control), rounded(residual), tier, band);
    }

    private static BigDecimal rounded(BigDecimal value) {
        return value.setScale(DECIMALS_SHOWN, RoundingMode.HALF_UP);
    }
}
