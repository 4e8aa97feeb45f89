package safeguard.obligations.hold;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is held and why. */
record HoldDraft(
        @NotNull HoldScope scope,
        @NotNull @Size(min = 1, max = 200) List<@NotBlank @Size(max = 60) String> ids,
        @NotBlank @Size(max = 2000) String reason,
        @Nullable @Size(max = 120) String source,
        @Nullable OffsetDateTime from) {}
