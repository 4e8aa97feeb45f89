package safeguard.partners.scoring;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;

/** The seven risk values r, each from 0 (no risk) to 1. */
public record InherentFactors(
        @NotNull @DecimalMin("0") @DecimalMax("1") @Digits(integer = 1, fraction = 4)
        BigDecimal classification,

        @NotNull @DecimalMin("0") @DecimalMax("1") @Digits(integer = 1, fraction = 4)
        BigDecimal completeness,

        @NotNull @DecimalMin("0") @DecimalMax("1") @Digits(integer = 1, fraction = 4)
        BigDecimal country,

        @NotNull @DecimalMin("0") @DecimalMax("1") @Digits(integer = 1, fraction = 4)
        BigDecimal competitor,

        @NotNull @DecimalMin("0") @DecimalMax("1") @Digits(integer = 1, fraction = 4)
        BigDecimal exposure,

        @NotNull @DecimalMin("0") @DecimalMax("1") @Digits(integer = 1, fraction = 4)
        BigDecimal subTier,

        @NotNull @DecimalMin("0") @DecimalMax("1") @Digits(integer = 1, fraction = 4)
        BigDecimal access) {

    /** The values by the codes that the pack weighs. */
    Map<String, BigDecimal> byCode() {
        var values = new LinkedHashMap<String, BigDecimal>();
        values.put("classification", classification);
        values.put("completeness", completeness);
        values.put("country", country);
        values.put("competitor", competitor);
        values.put("exposure", exposure);
        values.put("subTier", subTier);
        values.put("access", access);
        return values;
    }
}
