package safeguard.contracts.terms;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import safeguard.contracts.businessday.WithinReach;
import safeguard.contracts.clause.Clause;
import safeguard.deadlines.regime.Regime;

/**
 * The terms of one version of an agreement.
 *
 * @param effectiveOn first day on which this version applies
 * @param calendars business-day calendars that count for its periods
 * @param regime how its periods are counted
 * @param documentSha256 SHA-256 of the filed paper
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AgreementTerms(
        @NotNull @WithinReach LocalDate effectiveOn,
        @NotNull @Valid TermOfAgreement term,
        @Nullable @Valid Survival survival,

        @NotNull @Pattern(regexp = "[A-Z]{2}(-[A-Z0-9]{1,3})?")
        String governingLaw,

        @Nullable @Valid Forum forum,
        @NotNull @Size(min = 1, max = 10) List<@NotBlank @Size(max = 35) String> languages,
        @Nullable @Size(min = 1, max = 35) String prevailingLanguage,
        @NotBlank @Size(max = 64) String zone,
        @Size(max = 5) List<@NotBlank @Size(max = 40) String> calendars,
        Regime regime,
        @NotNull @Size(min = 1, max = 30) List<@NotNull @Pattern(regexp = PURPOSE) @Size(max = 40) String> purposes,
        @NotNull @Valid Coverage coverage,
        @Nullable @Size(min = 1, max = 500) String documentRef,
        @Nullable @Pattern(regexp = SHA256) String documentSha256,
        @NotNull @Size(max = 200) List<@NotNull @Valid ClauseEntry> clauses) {

    /** Form of a purpose; the list of purposes is open. */
    public static final String PURPOSE = "[A-Z][A-Z0-9_]*";

    /** Form of a SHA-256 in lower-case hexadecimal. */
    public static final String SHA256 = "[0-9a-f]{64}";

    public AgreementTerms {
        calendars = Objects.requireNonNullElse(calendars, List.of());
        regime = Objects.requireNonNullElse(regime, Regime.CONTRACT);
    }

    /** The clauses for the rules of the library. */
    public List<Clause> readings() {
        return clauses.stream().map(ClauseEntry::reading).toList();
    }

    /** These terms with the secrets that they cover named by reference. */
    public AgreementTerms covering(List<String> secretRefs) {
        return new AgreementTerms(
                effectiveOn,
                term,
                survival,
                governingLaw,
                forum,
                languages,
                prevailingLanguage,
                zone,
                calendars,
                regime,
                purposes,
                new Coverage(secretRefs, coverage.categories()),
                documentRef,
                documentSha256,
                clauses);
    }
}
