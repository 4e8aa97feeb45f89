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
        int attempts) {

    /** The date that it announces. */
    String date() {
        var date = step.substring(step.indexOf('@') + 1);
        int suffix = date.indexOf('/');
        return suffix < 0 ? date : date.substring(0, suffix);
    }
}
