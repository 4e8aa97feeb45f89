package safeguard.contracts.secret;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import safeguard.contracts.businessday.WithinReach;
import safeguard.contracts.clause.Classification;

/** Metadata of a trade secret as a steward enters it. */
public record TradeSecretDraft(
        @Nullable @Pattern(regexp = REF) @Size(max = 40) String ref,
        @NotBlank @Size(min = 2, max = 60) String title,
        @NotNull Category category,
        @NotNull Classification classification,
        @NotNull Origin origin,
        @Nullable @Size(min = 1, max = 64) String inboundAgreement,
        @Size(max = 50) List<@NotBlank @Size(max = 64) String> derivedFrom,
        @NotBlank @Size(max = 200) String steward,
        @Nullable Boolean personalData,
        @Nullable Boolean physical,
        @Size(max = 50) List<@NotBlank @Size(max = 200) String> locations,
        @Nullable @WithinReach LocalDate reviewDueAt) {

    /** Form of the references that people use. */
    public static final String REF = "[A-Z][A-Z0-9]*(-[A-Z0-9]+)+";

    public TradeSecretDraft {
        derivedFrom = Objects.requireNonNullElse(derivedFrom, List.of());
        locations = Objects.requireNonNullElse(locations, List.of());
    }
}
