/**
 * Reminders: recorded once when an occurrence is scheduled, delivered by a sweep of which any number of copies may run.
 *
 * <p>Each reminder is recorded once. Each delivery is tried at least once until it reaches a final state. A repeat is
 * possible only after a crash between sending and recording, at most one per message in flight, always with the same
 * Message-ID, so a receiver that de-duplicates sees exactly one.
 *
 * <p>{@link ReminderPlanner} keeps the ledger as the due dates want it, {@link ReminderSweep} claims and delivers;
 * {@link ReminderSteps}, {@link Addressees} and {@link RetryPolicy} are the rules, pure.
 */
@NullMarked
package safeguard.obligations.reminder;

import org.jspecify.annotations.NullMarked;
