package safeguard.obligations.occurrence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import safeguard.obligations.obligation.ObligationService;
import safeguard.obligations.obligation.SourceLock;

/** Moves the horizon: recurring duties get the occurrences that have come into sight since, undated ones their dates. */
@ApplicationScoped
public class Horizon {

    private static final int BATCH = 20;

    private final ObligationService obligations;
    private final OccurrenceSchedule schedule;
    private final SourceLock lock;
    private final Clock clock;

    Horizon(ObligationService obligations, OccurrenceSchedule schedule, SourceLock lock, Clock clock) {
        this.obligations = obligations;
        this.schedule = schedule;
        this.lock = lock;
        this.clock = clock;
    }

    /**
     * Extends some duties of the current tenant.
     *
     * @return whether there may be more to extend
     */
    @Transactional
    public boolean extend() {
        var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        var duties = obligations.dutiesToExtend(today, BATCH);
        boolean mine = true;
        for (var duty : duties) {
            mine = mine && lock.tryTake(duty.source()); // another replica is at it
            if (mine) {
                schedule.rebuild(List.of(obligations.duty(duty.id())), duty.source());
            }
        }
        return mine && duties.size() == BATCH;
    }
}
