package safeguard.partners.subtier;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Asks that a partner may work for another one.
 *
 * @param worksFor the partner above it; the engagement's own partner when absent
 */
record SubTierRequest(
        @NotNull @Size(min = 1, max = 60) String partner,
        @Nullable @Size(min = 1, max = 60) String worksFor,
        @Nullable LocalDate requestedOn,
        @Nullable @Size(min = 1, max = 1000) String reason) {}
