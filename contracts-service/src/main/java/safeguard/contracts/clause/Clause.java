package safeguard.contracts.clause;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Our reading of one clause of an agreement: what it is, what it says and where it works against us. */
public record Clause(
        String clauseNo,
        String type,
        Map<String, Object> params,
        List<String> harmfulVariants,
        @Nullable String deviation,
        @Nullable String textHash,
        @Nullable String excerpt) {
    public Clause {
        Objects.requireNonNull(clauseNo, "clauseNo");
        Objects.requireNonNull(type, "type");
        // null values are kept so that validation can name them
        params = params == null ? Map.of() : Collections.unmodifiableMap(new LinkedHashMap<>(params));
        harmfulVariants = harmfulVariants == null ? List.of() : List.copyOf(harmfulVariants);
    }

    /** A clause that follows the standard in all it does not say. */
    public static Clause of(String clauseNo, String type, Map<String, Object> params) {
        return new Clause(clauseNo, type, params, List.of(), null, null, null);
    }
}
