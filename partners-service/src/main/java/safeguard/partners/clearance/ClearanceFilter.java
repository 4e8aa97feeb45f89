package safeguard.partners.clearance;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which clearances a list shows. */
record ClearanceFilter(
        @Nullable UUID partnerId,
        @Nullable UUID engagementId,
        @Nullable ClearanceStatus status) {

    /** The condition, with the parameters of {@link #parameters()}. */
    String condition() {
        var condition = new StringBuilder("1 = 1");
        if (partnerId != null) {
            condition.append(" and partnerId = :partner");
        }
        if (engagementId != null) {
            condition.append(" and engagementId = :engagement");
        }
        if (status != null) {
            condition.append(" and status = :status");
        }
        return condition.toString();
    }

    Map<String, Object> parameters() {
        var parameters = new HashMap<String, Object>();
        if (partnerId != null) {
            parameters.put("partner", partnerId);
        }
        if (engagementId != null) {
            parameters.put("engagement", engagementId);
        }
        if (status != null) {
            parameters.put("status", status);
        }
        return parameters;
    }
}
