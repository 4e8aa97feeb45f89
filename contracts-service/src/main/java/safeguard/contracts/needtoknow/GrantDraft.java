package safeguard.contracts.needtoknow;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import safeguard.contracts.businessday.WithinReach;

/** Need-to-know to be granted. */
record GrantDraft(
        @NotBlank @Size(max = 200) String subject,
        @NotBlank @Size(max = 200) String purpose,
        @Nullable @WithinReach OffsetDateTime from,
        @NotNull @WithinReach OffsetDateTime until) {}
