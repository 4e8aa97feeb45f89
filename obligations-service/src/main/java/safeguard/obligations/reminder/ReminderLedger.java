package safeguard.obligations.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Array;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.hibernate.Session;
import safeguard.platform.tenancy.Caller;
import safeguard.platform.tenancy.Ids;

/**
 * Writes reminders set-wise, in the caller's transaction. The table is plain SQL on purpose: a sweep over many rows
 * must not load entities.
 */
@ApplicationScoped
class ReminderLedger {

    /** Cancels what is no longer wanted. Lines that stand in for another live as long as the date they announce. */
    private static final String CANCEL_UNWANTED = """
            update reminder r set state = 'CANCELLED', detail = 'the date or the recipient has changed'
             where r.tenant = ? and r.occurrence_id = any (?) and r.state in ('PENDING', 'UNSURE')
               and not exists (
                   select from unnest(?::uuid[], ?::text[], ?::text[], ?::text[])
                            as w(occurrence, step, channel, recipient)
                    where w.occurrence = r.occurrence_id and w.channel = r.channel
                      and case when r.parent is null then w.step = r.step and w.recipient = r.recipient
                          else split_part(w.step, '@', 2) = split_part(split_part(r.step, '@', 2), '/', 1) end)""";

    private static final String ADD_WANTED = """
            insert into reminder (tenant, id, recorded_at, occurrence_id, step, channel, recipient, due_at, capacity,
                                  state, next_attempt_at)
            select ?, w.id, ?::timestamptz, w.occurrence, w.step, w.channel, w.recipient, w.due_at, w.capacity,
                   'PENDING', w.due_at
              from unnest(?::uuid[], ?::uuid[], ?::text[], ?::text[], ?::text[], ?::text[]::timestamptz[], ?::text[])
                   as w(id, occurrence, step, channel, recipient, due_at, capacity)
            on conflict (tenant, occurrence_id, step, channel, recipient) do update
               set state = 'PENDING', detail = null, attempts = 0, due_at = excluded.due_at,
                   next_attempt_at = excluded.next_attempt_at
             where reminder.state in ('CANCELLED', 'SUPPRESSED')""";

    private static final String CLOSE = """
            update reminder set state = 'CANCELLED', detail = 'settled'
             where tenant = ? and occurrence_id = any (?) and state in ('PENDING', 'UNSURE')""";

    private final Session entities;
    private final Caller caller;
    private final Clock clock;

    ReminderLedger(Session entities, Caller caller, Clock clock) {
        this.entities = entities;
        this.caller = caller;
        this.clock = clock;
    }

    /** A reminder that is wanted. */
    record Planned(UUID occurrence, ReminderSteps.Step step, String channel, Recipient recipient, Capacity capacity) {}

    /** Makes the unsent reminders of these occurrences the wanted ones; what was sent stays and is not sent again. */
    void plan(List<UUID> occurrences, List<Planned> wanted) {
        if (occurrences.isEmpty()) {
            return;
        }
        entities.flush();
        entities.doWork(connection -> {
            cancelUnwanted(connection, occurrences, wanted);
            addWanted(connection, wanted);
        });
    }

    /** Nobody needs to be told of these occurrences any more. */
    void close(List<UUID> occurrences) {
        if (occurrences.isEmpty()) {
            return;
        }
        entities.doWork(connection -> {
            try (var statement = connection.prepareStatement(CLOSE)) {
                statement.setString(1, caller.tenant());
                statement.setArray(2, connection.createArrayOf("uuid", occurrences.toArray()));
                statement.executeUpdate();
            }
        });
    }

    private void cancelUnwanted(Connection connection, List<UUID> occurrences, List<Planned> wanted)
            throws SQLException {
        try (var statement = connection.prepareStatement(CANCEL_UNWANTED)) {
            statement.setString(1, caller.tenant());
            statement.setArray(2, connection.createArrayOf("uuid", occurrences.toArray()));
            statement.setArray(3, array(connection, "uuid", wanted, Planned::occurrence));
            statement.setArray(
                    4,
                    array(connection, "text", wanted, planned -> planned.step().step()));
            statement.setArray(5, array(connection, "text", wanted, Planned::channel));
            statement.setArray(
                    6,
                    array(
                            connection,
                            "text",
                            wanted,
                            planned -> planned.recipient().value()));
            statement.executeUpdate();
        }
    }

    private void addWanted(Connection connection, List<Planned> wanted) throws SQLException {
        try (var statement = connection.prepareStatement(ADD_WANTED)) {
            statement.setString(1, caller.tenant());
            statement.setString(2, clock.instant().toString());
            statement.setArray(3, array(connection, "uuid", wanted, planned -> Ids.next()));
            statement.setArray(4, array(connection, "uuid", wanted, Planned::occurrence));
            statement.setArray(
                    5,
                    array(connection, "text", wanted, planned -> planned.step().step()));
            statement.setArray(6, array(connection, "text", wanted, Planned::channel));
            statement.setArray(
                    7,
                    array(
                            connection,
                            "text",
                            wanted,
                            planned -> planned.recipient().value()));
            statement.setArray(
                    8,
                    array(
                            connection,
                            "text",
                            wanted,
                            planned -> planned.step().dueAt().toString()));
            statement.setArray(
                    9,
                    array(
                            connection,
                            "text",
                            wanted,
                            planned -> planned.capacity().name()));
            statement.executeUpdate();
        }
    }

    private static Array array(
            Connection connection, String type, List<Planned> wanted, Function<Planned, Object> column)
            throws SQLException {
        return connection.createArrayOf(type, wanted.stream().map(column).toArray());
    }
}
