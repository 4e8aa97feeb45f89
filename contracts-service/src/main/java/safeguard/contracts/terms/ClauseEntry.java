package safeguard.contracts.terms;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import safeguard.contracts.clause.Clause;

/** One clause of the paper as it was entered; what its parameters mean is for the clause library to say. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ClauseEntry(
        @NotBlank @Size(max = 20) String clauseNo,
        @NotNull @Pattern(regexp = "C[0-9]{2}") String type,
        @Size(max = 50) Map<String, Object> params,
        @Size(max = 20) List<@NotBlank @Size(max = 80) String> harmfulVariants,
        @Nullable @Size(min = 1, max = 1000) String deviation,
        @Nullable @Pattern(regexp = AgreementTerms.SHA256) String textHash,
        @Nullable @Size(min = 1, max = 2000) String excerpt) {

    public ClauseEntry {
        params = Objects.requireNonNullElse(params, Map.of());
        harmfulVariants = Objects.requireNonNullElse(harmfulVariants, List.of());
    }

    /** A clause that follows the standard in all it does not say. */
    public static ClauseEntry of(String clauseNo, String type, Map<String, Object> params) {
        return new ClauseEntry(clauseNo, type, params, List.of(), null, null, null);
    }

    @JsonIgnore
    Clause reading() {
        return new Clause(clauseNo, type, params, harmfulVariants, deviation, textHash, excerpt);
    }
}
