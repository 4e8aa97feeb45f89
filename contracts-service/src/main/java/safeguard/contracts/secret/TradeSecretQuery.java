package safeguard.contracts.secret;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import safeguard.contracts.clause.Classification;

/** Which part of the register is asked for. */
record TradeSecretQuery(
        @Nullable Classification classification,
        @Nullable Category category,
        @Nullable SecretStatus status,
        @Nullable String steward) {

    /** The filters that were given, by the field that they compare. */
    Map<String, Object> filters() {
        var filters = new LinkedHashMap<String, Object>();
        put(filters, "classification", classification);
        put(filters, "category", category);
        put(filters, "status", status);
        put(filters, "steward", steward);
        return filters;
    }

    private static void put(Map<String, Object> filters, String field, @Nullable Object value) {
        if (value != null) {
            filters.put(field, value);
        }
    }
}
