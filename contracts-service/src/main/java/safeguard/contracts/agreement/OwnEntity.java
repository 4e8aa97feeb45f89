package safeguard.contracts.agreement;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** Our own legal entity that is the party. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record OwnEntity(
        @NotBlank @Size(max = 200) String name,
        @NotNull @Pattern(regexp = "[A-Z]{2}") String country,
        @Nullable @Size(min = 1, max = 100) String registration) {}
