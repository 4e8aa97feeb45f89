package safeguard.partners.scoring;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What one factor or answer adds to a score.
 *
 * @param value the risk value r, or the answer's score
 * @param points rounded half up to two decimals
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Contribution(
        Part part,
        String code,
        BigDecimal weight,
        BigDecimal value,
        @Nullable Evidence evidence,
        BigDecimal points) {

    /** Which of the two scores. */
    public enum Part {
        INHERENT,
        CONTROL
    }
}
