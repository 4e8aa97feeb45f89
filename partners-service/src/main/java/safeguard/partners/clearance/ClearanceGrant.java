package safeguard.partners.clearance;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A grant, its day and why. */
record ClearanceGrant(
        @Nullable LocalDate grantedOn,
        @NotBlank @Size(max = 1000) String reason) {}
