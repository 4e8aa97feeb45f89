package safeguard.partners.partner;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which partners a list shows. */
record PartnerFilter(
        @Nullable PartnerStatus status,
        @Nullable String country,
        @Nullable String text) {

    /** The condition, with the parameters of {@link #parameters()}. */
    String condition() {
        var condition = new StringBuilder("1 = 1");
        if (status != null) {
            condition.append(" and status = :status");
        }
        if (country != null) {
            condition.append(" and country = :country");
        }
        if (text != null) {
            condition.append(" and searchText like :text escape '!'");
        }
        return condition.toString();
    }

    Map<String, Object> parameters() {
        var parameters = new HashMap<String, Object>();
        if (status != null) {
            parameters.put("status", status);
        }
        if (country != null) {
            parameters.put("country", country);
        }
        if (text != null) {
            parameters.put("text", SearchText.pattern(text));
        }
        return parameters;
    }
}
