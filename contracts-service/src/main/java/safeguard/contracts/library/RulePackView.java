package safeguard.contracts.library;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A jurisdiction pack in use, and whether this tenant's counsel has adopted that version. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record RulePackView(
        String id,
        int version,
        boolean adopted,
        @Nullable String adoptedBy,
        @Nullable Instant adoptedAt) {}
