package safeguard.partners.identifier;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An entry in a public register. Schemes are open: those with a known check are checked, others are kept as they are.
 *
 * @param verifiedAt when we saw the entry in the register
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Identifier(
        @NotNull @Pattern(regexp = "[A-Z][A-Z0-9_]{1,19}") String scheme,
        @NotBlank @Size(max = 60) String value,

        @Nullable @JsonFormat(shape = JsonFormat.Shape.STRING)
        Instant verifiedAt) {

    /** What is wrong with the value, if its scheme has a check and the value does not pass it. */
    public Optional<String> fault() {
        return switch (scheme) {
            case "LEI" -> faultUnless(CheckDigits.isLei(value), "not a valid LEI: its check digits do not fit");
            case "USCC" -> faultUnless(CheckDigits.isUscc(value), "not a valid USCC: its check character does not fit");
            default -> Optional.empty();
        };
    }

    /** Whether both name the same entry. */
    public boolean sameEntry(Identifier other) {
        return scheme.equals(other.scheme) && value.equals(other.value);
    }

    private static Optional<String> faultUnless(boolean valid, String fault) {
        return valid ? Optional.empty() : Optional.of(fault);
    }
}
