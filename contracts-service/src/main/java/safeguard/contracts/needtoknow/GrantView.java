package safeguard.contracts.needtoknow;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A grant, and whether it holds right now. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record GrantView(
        UUID id,
        String tradeSecret,
        String subject,
        String purpose,
        Instant from,
        Instant until,
        String grantedBy,
        @Nullable Instant revokedAt,
        @Nullable String revokedBy,
        boolean live,
        Instant recordedAt) {

    static GrantView of(NeedToKnow grant, String secretRef, Instant now) {
        return new GrantView(
                grant.id(),
                secretRef,
                grant.subject(),
                grant.purpose(),
                grant.validFrom(),
                grant.validUntil(),
                grant.grantedBy(),
                grant.revokedAt(),
                grant.revokedBy(),
                grant.isLive(now),
                grant.recordedAt());
    }
}
