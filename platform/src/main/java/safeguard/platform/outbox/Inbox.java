package safeguard.platform.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.hibernate.Session;
import safeguard.platform.tenancy.Caller;

/** Remembers which events have had their effect, in the transaction of the effect. */
@ApplicationScoped
public class Inbox {

    private final Session entities;
    private final Caller caller;
    private final Clock clock;

    Inbox(Session entities, Caller caller, Clock clock) {
        this.entities = entities;
        this.caller = caller;
        this.clock = clock;
    }

    /** Whether this event is new; from then on, if the transaction commits, it is not. */
    @Transactional(Transactional.TxType.MANDATORY)
    public boolean firstTime(UUID eventId) {
        return entities.createNativeMutationQuery(
                                "insert into inbox (tenant, event_id, recorded_at) values (?1, ?2, ?3) on conflict do nothing")
                        .setParameter(1, caller.tenant())
                        .setParameter(2, eventId)
                        .setParameter(3, clock.instant())
                        .executeUpdate()
                == 1;
    }
}
