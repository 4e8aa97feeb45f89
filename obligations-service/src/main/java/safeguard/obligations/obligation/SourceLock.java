package safeguard.obligations.obligation;

import jakarta.enterprise.context.ApplicationScoped;
import org.hibernate.Session;
import safeguard.platform.tenancy.Caller;

/**
 * Lets one transaction at a time work on the duties of a source. An advisory lock, because a set and a trigger event
 * may both arrive before there is a row to lock, and neither may overlook the other.
 */
@ApplicationScoped
public class SourceLock {

    private final Session entities;
    private final Caller caller;

    SourceLock(Session entities, Caller caller) {
        this.entities = entities;
        this.caller = caller;
    }

    /** Waits for the source's lock; it is released at the end of the transaction. */
    public void take(Source source) {
        entities.createNativeQuery("select pg_advisory_xact_lock(hashtextextended(?1, 0))", Object.class)
                .setParameter(1, caller.tenant() + "/" + source)
                .getSingleResult();
    }

    /** Takes the source's lock if it is free. */
    public boolean tryTake(Source source) {
        return entities.createNativeQuery("select pg_try_advisory_xact_lock(hashtextextended(?1, 0))", Boolean.class)
                .setParameter(1, caller.tenant() + "/" + source)
                .getSingleResult();
    }
}
