package safeguard.obligations.obligation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why. */
record ReasonDraft(@NotBlank @Size(max = 2000) String reason) {}
