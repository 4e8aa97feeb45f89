package safeguard.obligations.reminder;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import safeguard.obligations.occurrence.Horizon;
import safeguard.platform.tenancy.Ids;
import safeguard.platform.tenancy.Tenancy;

/**
 * Runs sweeps: by itself on every replica, and whenever a job or a person asks. On threads of its own, so that a slow
 * mail server takes none from the API.
 */
@ApplicationScoped
class ReminderRuns {

    private static final Logger LOG = Logger.getLogger(ReminderRuns.class);
    private static final int THREADS = 4;
    private static final int SHUTDOWN_SECONDS = 20;

    private final ReminderSweep sweep;
    private final Horizon horizon;
    private final KnownTenants tenants;
    private final Clock clock;
    private final ExecutorService threads = Executors.newFixedThreadPool(
            THREADS, Thread.ofPlatform().name("reminders-", 0).daemon().factory());

    ReminderRuns(ReminderSweep sweep, Horizon horizon, KnownTenants tenants, Clock clock) {
        this.sweep = sweep;
        this.horizon = horizon;
        this.tenants = tenants;
        this.clock = clock;
    }

    /**
     * Runs a sweep to its end.
     *
     * @param tenant null = all tenants
     * @param asOf what is due by then; null = by now
     */
    ReminderRunView run(@Nullable String tenant, @Nullable Instant asOf) {
        return CompletableFuture.supplyAsync(() -> sweepNow(tenant, asOf), threads)
                .join();
    }

    @Scheduled(
            every = "${safeguard.reminders.every:60s}",
            delayed = "10s",
            executionMaxDelay = "5s",
            identity = "reminder-sweep",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void tick() {
        var done = run(null, null);
        if (done.considered() > 0) {
            LOG.infof(
                    "reminder run %s: %d considered, %d sent, %d failed, %d suppressed",
                    done.id(), done.considered(), done.sent(), done.failed(), done.suppressed());
        }
    }

    void drain(@Observes ShutdownEvent end) throws InterruptedException {
        sweep.stop();
        threads.shutdown();
        if (!threads.awaitTermination(SHUTDOWN_SECONDS, TimeUnit.SECONDS)) {
            LOG.warn("a delivery did not end in time; its lease ends by itself and it is repeated with the same id");
        }
    }

    private ReminderRunView sweepNow(@Nullable String tenant, @Nullable Instant asOf) {
        var id = Ids.next();
        var startedAt = clock.instant();
        (tenant == null ? tenants.all() : List.of(tenant)).forEach(this::extendHorizon);
        var tally = sweep.run(id, tenant, asOf == null ? clock.instant() : asOf);
        return ReminderRunView.of(id, tally, startedAt, clock.instant());
    }

    private void extendHorizon(String tenant) {
        try {
            boolean more;
            do {
                more = Tenancy.as(tenant, "horizon", horizon::extend);
            } while (more);
        } catch (RuntimeException failure) {
            LOG.errorf(failure, "the horizon of tenant %s was not extended; the next run tries again", tenant);
        }
    }
}
