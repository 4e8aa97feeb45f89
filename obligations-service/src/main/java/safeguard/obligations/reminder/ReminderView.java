package safeguard.obligations.reminder;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A line of the ledger. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ReminderView(
        UUID id,
        UUID occurrence,
        String step,
        String channel,
        String recipient,
        Capacity capacity,
        @Nullable String onBehalfOf,
        Instant dueAt,
        ReminderState state,
        int attempts,
        @Nullable Instant nextAttemptAt,
        @Nullable Instant sentAt,
        String deliveryId,
        @Nullable String detail) {}
