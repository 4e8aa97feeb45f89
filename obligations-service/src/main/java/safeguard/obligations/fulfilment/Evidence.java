package safeguard.obligations.fulfilment;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** A reference to evidence that is kept elsewhere; never its content. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Evidence(
        @NotBlank @Size(max = 200) String label,
        @NotBlank @Size(max = 500) String reference,
        @Nullable @Pattern(regexp = "[0-9a-f]{64}") String sha256) {}
