package safeguard.obligations.reminder;

import java.util.UUID;

/**
 * The right to deliver a reminder, until its lease ends.
 *
 * @param fence grows with every claim: who holds an older one changes nothing any more
 * @param won false = a more urgent reminder tells it, and this one was superseded
 */
record Claim(String tenant, UUID id, long fence, boolean won) {}
