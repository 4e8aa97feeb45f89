package safeguard.platform.outbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Duration;
import java.util.List;
import org.jboss.logging.Logger;
import safeguard.platform.peer.PeerClient;
import safeguard.platform.tenancy.Tenancy;

/**
 * Delivers the outbox. Every replica runs it; a lease keeps two from sending the same message at once, and no
 * transaction is open while it sends.
 */
@ApplicationScoped
class OutboxRelay {

    private static final Logger LOG = Logger.getLogger(OutboxRelay.class);
    private static final int BATCH = 20;
    private static final Duration LEASE = Duration.ofSeconds(60);

    private final OutboxStore store;
    private final PeerClient peers;
    private final Event<Delivered> delivered;
    private final ObjectMapper json;
    private volatile OutboxStore.Lag lag = new OutboxStore.Lag(0, 0);

    OutboxRelay(
            OutboxStore store, PeerClient peers, Event<Delivered> delivered, ObjectMapper json, MeterRegistry metrics) {
        this.store = store;
        this.peers = peers;
        this.delivered = delivered;
        this.json = json;
        metrics.gauge("safeguard.outbox.waiting", this, relay -> relay.lag.waiting());
        metrics.gauge("safeguard.outbox.oldest.seconds", this, relay -> relay.lag.oldestSeconds());
    }

    @Scheduled(
            every = "${safeguard.outbox.every}",
            identity = "outbox-relay",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void relay() {
        List<OutboxMessage> batch;
        do {
            batch = store.claim(BATCH, LEASE);
            batch.forEach(this::deliver);
        } while (batch.size() == BATCH);
        lag = store.lag();
    }

    private void deliver(OutboxMessage message) {
        var answer = peers.send(
                message.peer(), message.method(), message.path(), message.body(), message.tenant(), message.subject());
        Tenancy.as(message.tenant(), message.subject(), () -> {
            QuarkusTransaction.requiringNew().run(() -> settle(message, answer));
            return answer;
        });
    }

    private void settle(OutboxMessage message, PeerClient.Answer answer) {
        if (answer.taken()) {
            delivered.fire(new Delivered(
                    message.peer(), message.method(), message.path(), message.id(), body(message), answer.status()));
            store.remove(message);
        } else if (answer.isAway()) {
            store.postpone(message, RetryPolicy.afterPeerAway(message.attempts()), answer.detail());
        } else {
            LOG.errorf(
                    "%s refuses %s %s with %d: %s",
                    message.peer(), message.method(), message.path(), answer.status(), answer.detail());
            store.postpone(message, RetryPolicy.afterRefusal(), answer.detail());
        }
    }

    private JsonNode body(OutboxMessage message) {
        try {
            return json.readTree(message.body());
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("the outbox holds JSON only", impossible);
        }
    }
}
