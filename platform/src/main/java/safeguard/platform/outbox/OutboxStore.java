package safeguard.platform.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;

/** Claims and settles messages of all tenants, through the claim functions and nothing else. */
@ApplicationScoped
@Transactional
class OutboxStore {

    private final Session entities;

    OutboxStore(Session entities) {
        this.entities = entities;
    }

    List<OutboxMessage> claim(int limit, Duration lease) {
        return entities.createNativeQuery("""
                        select tenant, id, subject, peer, method, path, body, attempts, fence
                        from outbox_claim(?1, ?2)""", Object[].class)
                .setParameter(1, limit)
                .setParameter(2, (int) lease.toSeconds())
                .getResultStream()
                .map(row -> new OutboxMessage(
                        (String) row[0],
                        (UUID) row[1],
                        (String) row[2],
                        (String) row[3],
                        (String) row[4],
                        (String) row[5],
                        (String) row[6],
                        ((Number) row[7]).intValue(),
                        ((Number) row[8]).longValue()))
                .toList();
    }

    void remove(OutboxMessage message) {
        entities.createNativeMutationQuery("delete from outbox where id = ?1 and fence = ?2")
                .setParameter(1, message.id())
                .setParameter(2, message.fence())
                .executeUpdate();
    }

    void postpone(OutboxMessage message, Duration wait, String reason) {
        entities.createNativeMutationQuery("""
                        update outbox set next_attempt_at = clock_timestamp() + ?3 * interval '1 second', last_error = ?4
                        where id = ?1 and fence = ?2""")
                .setParameter(1, message.id())
                .setParameter(2, message.fence())
                .setParameter(3, wait.toSeconds())
                .setParameter(4, reason)
                .executeUpdate();
    }

    /** How many messages wait, and for how many seconds the oldest has. */
    Lag lag() {
        var row = entities.createNativeQuery("select waiting, oldest_seconds from outbox_lag()", Object[].class)
                .getSingleResult();
        return new Lag(((Number) row[0]).longValue(), ((Number) row[1]).doubleValue());
    }

    record Lag(long waiting, double oldestSeconds) {}
}
