package safeguard.contracts.disclosure;

import java.time.OffsetDateTime;
import java.util.UUID;

/** Tells the obligations service that an anchor of an agreement's duties has happened. */
record TriggerEvent(UUID eventId, String source, String anchor, OffsetDateTime at, String zone) {}
