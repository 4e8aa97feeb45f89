package safeguard.obligations.reminder;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A line of the ledger that is about to be delivered. */
record Reminder(
        UUID id,
        UUID occurrence,
        String step,
        String channel,
        Recipient recipient,
        Capacity capacity,
        @Nullable String onBehalfOf,
        int attempts) {}
