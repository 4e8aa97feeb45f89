package safeguard.contracts.terms;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How long secrecy lasts after the term.
 *
 * @param whileSecret trade secrets stay protected for as long as they are secret
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Survival(@Nullable @Min(0) @Max(1200) Integer months, Boolean whileSecret) {

    public Survival {
        whileSecret = Objects.requireNonNullElse(whileSecret, false);
    }
}
