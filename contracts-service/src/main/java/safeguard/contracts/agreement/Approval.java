package safeguard.contracts.agreement;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The word of a second person.
 *
 * @param acknowledgedGaps blocking gaps that were known
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Approval(
        String by,
        Instant at,
        List<String> acknowledgedGaps,
        @Nullable String comment) {}
