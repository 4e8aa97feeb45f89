package safeguard.partners.subtier;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A refusal, its first day and why. */
record SubTierRefusal(
        @Nullable LocalDate effectiveFrom,
        @NotBlank @Size(max = 1000) String reason) {}
