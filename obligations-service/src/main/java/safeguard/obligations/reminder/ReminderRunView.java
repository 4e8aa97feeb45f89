package safeguard.obligations.reminder;

import java.time.Instant;
import java.util.UUID;

/** What a run did. */
record ReminderRunView(
        UUID id, int considered, int sent, int failed, int suppressed, Instant startedAt, Instant endedAt) {

    static ReminderRunView of(UUID id, RunTally tally, Instant startedAt, Instant endedAt) {
        return new ReminderRunView(
                id,
                tally.considered(),
                tally.sentCount(),
                tally.failedCount(),
                tally.suppressedCount(),
                startedAt,
                endedAt);
    }
}
