package safeguard.obligations.hold;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why a hold should end. */
record ReleaseDraft(@NotBlank @Size(max = 2000) String reason) {}
