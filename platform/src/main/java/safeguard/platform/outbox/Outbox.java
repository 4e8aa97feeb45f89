package safeguard.platform.outbox;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.hibernate.Session;
import safeguard.platform.tenancy.Caller;
import safeguard.platform.tenancy.Ids;

/** Messages to other services, written with their cause and delivered at least once by {@link OutboxRelay}. */
@ApplicationScoped
public class Outbox {

    private final Session entities;
    private final Caller caller;
    private final ObjectMapper json;
    private final Clock clock;

    Outbox(Session entities, Caller caller, ObjectMapper json, Clock clock) {
        this.entities = entities;
        this.caller = caller;
        this.json = json;
        this.clock = clock;
    }

    /**
     * Queues a request to {@code peer}, to be sent after this transaction commits.
     *
     * @param peer the peer's configured name
     * @param method PUT or POST: the peer must take a repetition
     * @param path absolute path at the peer
     * @return the id of the message, stable over repetitions
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public UUID send(String peer, String method, String path, Object body) {
        var id = Ids.next();
        entities.createNativeMutationQuery("""
                        insert into outbox (tenant, id, subject, peer, method, path, body, next_attempt_at, recorded_at)
                        values (?1, ?2, ?3, ?4, ?5, ?6, cast(?7 as jsonb), clock_timestamp(), ?8)""")
                .setParameter(1, caller.tenant())
                .setParameter(2, id)
                .setParameter(3, caller.subject())
                .setParameter(4, peer)
                .setParameter(5, method)
                .setParameter(6, path)
                .setParameter(7, json.valueToTree(body).toString())
                .setParameter(8, clock.instant())
                .executeUpdate();
        return id;
    }
}
