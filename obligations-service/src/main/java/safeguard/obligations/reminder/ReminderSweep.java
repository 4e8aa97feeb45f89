package safeguard.obligations.reminder;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import safeguard.obligations.channel.Channel;
import safeguard.obligations.channel.Delivery;
import safeguard.platform.tenancy.Tenancy;

/**
 * Delivers what is due: claims a batch, and for each reminder prepares, delivers and records. Safe in any number of
 * copies, because only the holder of a claim delivers, and begins only while its lease lives.
 */
@ApplicationScoped
class ReminderSweep {

    private static final Logger LOG = Logger.getLogger(ReminderSweep.class);
    private static final String SUBJECT = "reminder-sweep";

    private final ReminderClaims claims;
    private final ReminderDispatchService dispatch;
    private final ReminderSettings settings;
    private final Map<String, Channel> channels;
    private final MeterRegistry metrics;
    private volatile boolean stopping;

    ReminderSweep(
            ReminderClaims claims,
            ReminderDispatchService dispatch,
            ReminderSettings settings,
            @All List<Channel> channels,
            MeterRegistry metrics) {
        this.claims = claims;
        this.dispatch = dispatch;
        this.settings = settings;
        this.channels = channels.stream().collect(Collectors.toMap(Channel::name, Function.identity()));
        this.metrics = metrics;
    }

    /**
     * Delivers until nothing is due, time is up or the receiver is away.
     *
     * @param tenant null = all tenants
     */
    RunTally run(UUID id, @Nullable String tenant, Instant asOf) {
        var tally = new RunTally();
        long end = System.nanoTime() + settings.longest().toNanos();
        List<Claim> batch;
        do {
            batch = claims.claim(tenant, asOf, settings.batch(), settings.lease());
            batch.stream().filter(Claim::won).forEach(claim -> handle(claim, tally));
        } while (!batch.isEmpty() && !stopping && !tally.isHopeless() && System.nanoTime() < end);
        tally.tenants().forEach(visited -> asTenant(visited, () -> dispatch.summarise(id, "state")));
        return tally;
    }

    /** Claims nothing more; the message in hand is finished, the rest of the batch given back. */
    void stop() {
        stopping = true;
    }

    private void handle(Claim claim, RunTally tally) {
        if (stopping || tally.isHopeless()) {
            asTenant(claim.tenant(), () -> dispatch.release(claim));
            return;
        }
        tally.considered(claim.tenant());
        try {
            asTenant(claim.tenant(), () -> deliver(claim, tally));
        } catch (RuntimeException failure) {
            LOG.errorf(failure, "reminder %s of tenant %s was not handled", claim.id(), claim.tenant());
            tally.failed();
            setAside(claim);
        }
    }

    /** One broken reminder must not stop the others, nor come back at once. */
    private void setAside(Claim claim) {
        try {
            asTenant(claim.tenant(), () -> dispatch.setAside(claim));
        } catch (RuntimeException failure) {
            LOG.warnf(failure, "reminder %s stays claimed until its lease ends", claim.id());
        }
    }

    private void deliver(Claim claim, RunTally tally) {
        switch (dispatch.prepare(claim, settings.lease())) {
            case Preparation.Deliver(var reminder, var notice) -> {
                var channel = channels.get(reminder.channel());
                var delivery = channel == null
                        ? new Delivery.Deferred("the channel '%s' is not configured".formatted(reminder.channel()))
                        : channel.deliver(notice);
                dispatch.settle(claim, reminder, delivery);
                count(delivery, tally);
            }
            case Preparation.Suppressed suppressed -> tally.suppressed();
            case Preparation.Stuck stuck -> {
                LOG.warnf("nobody in tenant %s can be reached for reminder %s", claim.tenant(), claim.id());
                tally.failed();
            }
            case Preparation.Delegated delegated -> LOG.debugf("reminder %s is told by others", claim.id());
            case Preparation.Lost lost -> LOG.debugf("reminder %s is with someone else", claim.id());
        }
    }

    private void count(Delivery delivery, RunTally tally) {
        metrics.counter("safeguard.reminders", "outcome", delivery.getClass().getSimpleName())
                .increment();
        switch (delivery) {
            case Delivery.Delivered delivered -> tally.sent();
            case Delivery.Unreachable unreachable -> tally.unreachable();
            case Delivery.Deferred deferred -> tally.failed();
            case Delivery.Refused refused -> tally.failed();
            case Delivery.Unsure unsure -> tally.failed();
        }
    }

    private static void asTenant(String tenant, Runnable work) {
        Tenancy.as(tenant, SUBJECT, () -> {
            work.run();
            return tenant;
        });
    }
}
