package safeguard.partners.facts;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** From when a change is valid, and why it was made. */
public record StatusChangeWithReason(
        @Nullable LocalDate from,
        @NotBlank @Size(max = 1000) String reason) {}
