package safeguard.obligations.hold;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A hold. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record HoldView(
        UUID id,
        HoldScope scope,
        List<String> ids,
        String reason,
        String source,
        Instant from,
        String placedBy,
        @Nullable String releaseRequestedBy,
        @Nullable String releaseReason,
        @Nullable String releasedBy,
        @Nullable Instant releasedAt) {}
