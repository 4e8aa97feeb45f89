package safeguard.partners.assessment;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/** A finding that beats every score. */
record Veto(
        @NotNull @Pattern(regexp = "[A-Z][A-Z0-9_-]{0,39}") String question,
        @NotBlank @Size(max = 1000) String reason) {}
