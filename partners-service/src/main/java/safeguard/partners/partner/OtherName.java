package safeguard.partners.partner;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * A name in another script or language, or a trading name.
 *
 * @param language BCP 47
 * @param script ISO 15924
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record OtherName(
        @NotBlank @Size(max = 300) String name,

        @Nullable @Size(max = 35) @Pattern(regexp = "[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*")
        String language,

        @Nullable @Pattern(regexp = "[A-Z][a-z]{3}") String script) {}
