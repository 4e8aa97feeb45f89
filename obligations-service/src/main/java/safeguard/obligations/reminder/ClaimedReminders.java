package safeguard.obligations.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.query.MutationQuery;
import safeguard.obligations.person.PersonView;
import safeguard.platform.tenancy.Caller;
import safeguard.platform.tenancy.Ids;

/**
 * What the holder of a claim may do with its reminder. Every change is bound to the fence, and a delivery begins only
 * while the lease lives: who was stopped for too long finds that it is no longer theirs.
 */
@ApplicationScoped
class ClaimedReminders {

    private static final String MINE = " where tenant = :tenant and id = :id and fence = :fence and state = 'SENDING'";

    private final Session entities;
    private final Caller caller;
    private final Clock clock;

    ClaimedReminders(Session entities, Caller caller, Clock clock) {
        this.entities = entities;
        this.caller = caller;
        this.clock = clock;
    }

    /** The reminder, while the claim is good. */
    Optional<Reminder> find(Claim claim) {
        return entities.createNativeQuery("""
                        select occurrence_id, step, channel, recipient, capacity, on_behalf_of, attempts
                          from reminder""" + MINE, Object[].class)
                .setParameter("tenant", caller.tenant())
                .setParameter("id", claim.id())
                .setParameter("fence", claim.fence())
                .getResultStream()
                .map(row -> new Reminder(
                        claim.id(),
                        (UUID) row[0],
                        (String) row[1],
                        (String) row[2],
                        new Recipient((String) row[3]),
                        Capacity.valueOf((String) row[4]),
                        (String) row[5],
                        ((Number) row[6]).intValue()))
                .findFirst();
    }

    /** Notes that an attempt begins and gives it a whole lease; false = the claim is lost, do not send. */
    boolean begin(Claim claim, Duration lease) {
        return change(claim, """
                        update reminder set attempt_started = clock_timestamp(), attempts = attempts + 1,
                               lease_until = clock_timestamp() + :lease * interval '1 second'""", " and lease_until > clock_timestamp()")
                        .setParameter("lease", lease.toSeconds())
                        .executeUpdate()
                == 1;
    }

    /** Delivered. Also when the lease has ended meanwhile, as long as nobody else has claimed it since. */
    void sent(Claim claim) {
        entities.createNativeMutationQuery("""
                        update reminder set state = 'SENT', sent_at = :now, lease_until = null, detail = null
                         where tenant = :tenant and id = :id and fence = :fence and state in ('SENDING', 'UNSURE')""")
                .setParameter("tenant", caller.tenant())
                .setParameter("id", claim.id())
                .setParameter("fence", claim.fence())
                .setParameter("now", clock.instant())
                .executeUpdate();
    }

    /** To be tried again; UNSURE when this attempt may have been delivered. */
    void retry(Claim claim, ReminderState next, Instant at, String detail) {
        change(claim, "update reminder set state = :state, next_attempt_at = :at, lease_until = null, detail = :detail")
                .setParameter("state", next.name())
                .setParameter("at", at)
                .setParameter("detail", detail)
                .executeUpdate();
    }

    /** Not begun: free for the next one who claims. */
    void release(Claim claim) {
        change(claim, "update reminder set state = 'PENDING', lease_until = null")
                .executeUpdate();
    }

    /** Nothing more happens to it. */
    void end(Claim claim, ReminderState state, String detail) {
        change(claim, "update reminder set state = :state, lease_until = null, detail = :detail")
                .setParameter("state", state.name())
                .setParameter("detail", detail)
                .executeUpdate();
    }

    /** Other people are told instead: a line each, unless they have one already. */
    void delegate(Claim claim, List<PersonView> people, Capacity capacity, String onBehalfOf) {
        end(claim, ReminderState.SUPERSEDED, "told instead: " + people.size());
        people.forEach(person -> standIn(claim, person.subject(), "", capacity, onBehalfOf));
    }

    /** Those with a role are told that this one could not be delivered. */
    void escalate(Claim claim, String role, String undelivered) {
        standIn(claim, Recipient.role(role).value(), "/undelivered/" + undelivered, Capacity.UNDELIVERED, undelivered);
    }

    private void standIn(Claim claim, String recipient, String suffix, Capacity capacity, String onBehalfOf) {
        entities.createNativeMutationQuery("""
                        insert into reminder (tenant, id, recorded_at, occurrence_id, step, channel, recipient, due_at,
                                              capacity, on_behalf_of, parent, state, next_attempt_at)
                        select r.tenant, :newId, :now, r.occurrence_id, r.step || :suffix, r.channel, :recipient, r.due_at,
                               :capacity, :onBehalfOf, r.id, 'PENDING', least(r.next_attempt_at, :now)
                          from reminder r where r.tenant = :tenant and r.id = :id
                        on conflict (tenant, occurrence_id, step, channel, recipient) do nothing""")
                .setParameter("newId", Ids.next())
                .setParameter("now", clock.instant())
                .setParameter("suffix", suffix)
                .setParameter("recipient", recipient)
                .setParameter("capacity", capacity.name())
                .setParameter("onBehalfOf", onBehalfOf)
                .setParameter("tenant", caller.tenant())
                .setParameter("id", claim.id())
                .executeUpdate();
    }

    private MutationQuery change(Claim claim, String update) {
        return change(claim, update, "");
    }

    private MutationQuery change(Claim claim, String update, String condition) {
        return entities.createNativeMutationQuery(update + MINE + condition)
                .setParameter("tenant", caller.tenant())
                .setParameter("id", claim.id())
                .setParameter("fence", claim.fence());
    }
}
