package safeguard.contracts.terms;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** Where disputes go. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Forum(
        @NotNull Kind kind,
        @NotNull @Pattern(regexp = "[A-Z]{2}") String country,
        @Nullable @Size(min = 1, max = 100) String seat) {

    /** Court or arbitration. */
    public enum Kind {
        COURT,
        ARBITRATION
    }
}
