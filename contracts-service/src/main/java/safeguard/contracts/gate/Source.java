package safeguard.contracts.gate;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/** The record that a reason comes from. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Source(
        String service,
        String type,
        String id,
        @Nullable String version,
        @Nullable String clauseNo) {}
