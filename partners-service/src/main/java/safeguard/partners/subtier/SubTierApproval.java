package safeguard.partners.subtier;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** An approval and its first day. */
record SubTierApproval(
        @Nullable LocalDate effectiveFrom,
        @Nullable @Size(min = 1, max = 1000) String reason) {}
