package safeguard.contracts.terms;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import safeguard.contracts.businessday.WithinReach;

/**
 * The facts of a signature. What was not recorded is null and never read as "no".
 *
 * @param chopped the company chop is on the paper
 * @param uscc unified social credit code on the paper
 * @param usccMatches it is the code of the partner's registry extract
 * @param extractOn date of that extract
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Signature(
        @NotNull @WithinReach LocalDate signedOn,
        @Size(max = 20) List<@NotNull @Valid Signatory> signatories,
        @Nullable Boolean chopped,
        @Nullable @Size(min = 1, max = 18) String uscc,
        @Nullable Boolean usccMatches,
        @Nullable @WithinReach LocalDate extractOn,
        @Nullable @Min(0) @Max(20) Integer witnesses,
        @Nullable ElectronicLevel eSignature) {

    public Signature {
        signatories = Objects.requireNonNullElse(signatories, List.of());
    }

    /** One person who signed. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Signatory(
            @NotBlank @Size(max = 200) String name,
            @Nullable @Size(min = 1, max = 200) String capacity,
            @NotNull Side side,
            @Nullable Authority authority) {}

    /** For whom a person signed. */
    public enum Side {
        OURS,
        THEIRS
    }

    /** How the authority to sign was checked. */
    public enum Authority {
        REGISTRY,
        POWER_OF_ATTORNEY,
        UNVERIFIED
    }

    /** Level of an electronic signature. */
    public enum ElectronicLevel {
        NONE,
        SIMPLE,
        ADVANCED,
        QUALIFIED
    }
}
