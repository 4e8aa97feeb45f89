package safeguard.obligations.reminder;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * How long to wait after a failed attempt, and when to give up: the schedule of Standard Webhooks, spread by up to a
 * fifth so that what failed together does not come back together.
 */
record RetryPolicy(List<Duration> waits) {

    static final RetryPolicy STANDARD = new RetryPolicy(List.of(
            Duration.ofMinutes(1),
            Duration.ofMinutes(5),
            Duration.ofMinutes(30),
            Duration.ofHours(2),
            Duration.ofHours(5),
            Duration.ofHours(10),
            Duration.ofHours(14),
            Duration.ofHours(20),
            Duration.ofHours(24)));

    private static final int SPREAD_STEPS = 64;
    private static final int SPREAD_SHARE = 5;

    RetryPolicy {
        waits = List.copyOf(waits);
    }

    /**
     * The wait after the failed attempt with this number, from 1; empty = give up.
     *
     * @param spread any number that differs between reminders and stays with each
     */
    Optional<Duration> after(int attempts, int spread) {
        if (attempts > waits.size()) {
            return Optional.empty();
        }
        var wait = waits.get(Math.max(attempts, 1) - 1);
        var share = wait.dividedBy(SPREAD_SHARE)
                .multipliedBy(Math.floorMod(spread, SPREAD_STEPS))
                .dividedBy(SPREAD_STEPS);
        return Optional.of(wait.plus(share));
    }
}
