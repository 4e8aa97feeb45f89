package safeguard.contracts.decision;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** A person who gets the information. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Recipient(
        @NotBlank @Size(max = 200) String name,
        @Nullable @Size(min = 1, max = 200) String role) {}
