package safeguard.contracts.terms;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import safeguard.deadlines.PeriodUnit;
import safeguard.deadlines.calculation.Receipt;

/**
 * The notice that ends an agreement before it renews.
 *
 * @param clearDays "at least": neither the day of notice nor the end day counts
 * @param transitBusinessDays time on the way by the agreed channel
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record NoticeToEnd(
        @Min(1) @Max(3660) int amount,
        @NotNull PeriodUnit unit,
        Boolean clearDays,
        Receipt.Mode receipt,
        @Nullable @Min(0) @Max(60) Integer transitBusinessDays,
        @Nullable @Size(min = 1, max = 200) String form) {

    public NoticeToEnd {
        clearDays = Objects.requireNonNullElse(clearDays, false);
        receipt = Objects.requireNonNullElse(receipt, Receipt.Mode.RECEIPT);
    }
}
