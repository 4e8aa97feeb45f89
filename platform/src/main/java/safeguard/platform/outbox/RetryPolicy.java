package safeguard.platform.outbox;

import java.time.Duration;

/** How long to wait after a failed attempt: short while the peer is away, long when it refuses what we send. */
final class RetryPolicy {

    private static final Duration FIRST = Duration.ofSeconds(1);
    private static final Duration LONGEST_WHEN_AWAY = Duration.ofSeconds(20);
    private static final Duration WHEN_REFUSED = Duration.ofMinutes(10);

    private RetryPolicy() {}

    /** @param attempts how many attempts have failed, at least 1 */
    static Duration afterPeerAway(int attempts) {
        var wait = FIRST.multipliedBy(1L << Math.min(attempts - 1, 10));
        return wait.compareTo(LONGEST_WHEN_AWAY) > 0 ? LONGEST_WHEN_AWAY : wait;
    }

    static Duration afterRefusal() {
        return WHEN_REFUSED;
    }
}
