package safeguard.obligations.anchor;

import java.time.OffsetDateTime;
import java.util.UUID;

/** An anchor that happened at a source. */
public record Anchor(UUID eventId, String name, OffsetDateTime at) {}
