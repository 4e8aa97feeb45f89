package safeguard.contracts.secret;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why a candidate is not a trade secret. */
public record Rejection(@NotBlank @Size(max = 500) String reason) {}
