package safeguard.platform.outbox;

import java.util.UUID;

/** A claimed message. Its fence tells this claim from a later one of the same message. */
record OutboxMessage(
        String tenant,
        UUID id,
        String subject,
        String peer,
        String method,
        String path,
        String body,
        int attempts,
        long fence) {}
