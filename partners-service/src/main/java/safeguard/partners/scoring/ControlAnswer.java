package safeguard.partners.scoring;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.math.BigDecimal;

/** One control question: its weight, its score from 0 to 1, and what stands behind the answer. */
public record ControlAnswer(
        @NotNull @Pattern(regexp = "[A-Z][A-Z0-9_-]{0,39}") String question,

        @NotNull @DecimalMin(value = "0", inclusive = false) @DecimalMax("100") @Digits(integer = 3, fraction = 4)
        BigDecimal weight,

        @NotNull @DecimalMin("0") @DecimalMax("1") @Digits(integer = 1, fraction = 4)
        BigDecimal score,

        @NotNull Evidence evidence) {}
