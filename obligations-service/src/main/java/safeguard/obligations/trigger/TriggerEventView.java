package safeguard.obligations.trigger;

import java.util.List;
import java.util.UUID;

/** The occurrences that got their dates from an event. */
record TriggerEventView(UUID eventId, List<UUID> occurrences, boolean duplicate) {}
