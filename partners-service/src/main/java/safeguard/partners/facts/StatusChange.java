package safeguard.partners.facts;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** From when a change is valid; today when that is not said. */
public record StatusChange(
        @Nullable LocalDate from,
        @Nullable @Size(min = 1, max = 1000) String reason) {}
