package safeguard.obligations.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import safeguard.platform.tenancy.Caller;
import safeguard.platform.web.Cursor;
import safeguard.platform.web.Page;

/** Shows the ledger. */
@ApplicationScoped
@Transactional
class ReminderListService {

    private static final String COLUMNS = """
            select id, occurrence_id, step, channel, recipient, capacity, on_behalf_of, due_at, state, attempts,
                   next_attempt_at, sent_at, detail
              from reminder where tenant = :tenant""";

    private final Session entities;
    private final Caller caller;

    ReminderListService(Session entities, Caller caller) {
        this.entities = entities;
        this.caller = caller;
    }

    Page<ReminderView> list(
            @Nullable UUID occurrence, @Nullable ReminderState state, @Nullable String cursor, int limit) {
        var after = Cursor.decode(cursor, 1);
        var sql = COLUMNS
                + (occurrence == null ? "" : " and occurrence_id = :occurrence")
                + (state == null ? "" : " and state = :state")
                + (after.isStart() ? "" : " and id < :after")
                + " order by id desc limit :rows";
        var query = entities.createNativeQuery(sql, Object[].class)
                .setParameter("tenant", caller.tenant())
                .setParameter("rows", limit + 1);
        if (occurrence != null) {
            query.setParameter("occurrence", occurrence);
        }
        if (state != null) {
            query.setParameter("state", state.name());
        }
        if (!after.isStart()) {
            query.setParameter("after", after.uuid(0));
        }
        List<ReminderView> rows = query.getResultStream().map(this::view).toList();
        return Page.of(rows, limit, row -> row, row -> Cursor.of(row.id()));
    }

    private ReminderView view(Object[] row) {
        var state = ReminderState.valueOf((String) row[8]);
        boolean waits = state == ReminderState.PENDING || state == ReminderState.UNSURE;
        return new ReminderView(
                (UUID) row[0],
                (UUID) row[1],
                (String) row[2],
                (String) row[3],
                (String) row[4],
                Capacity.valueOf((String) row[5]),
                (String) row[6],
                (Instant) row[7],
                state,
                ((Number) row[9]).intValue(),
                waits ? (Instant) row[10] : null,
                (Instant) row[11],
                DeliveryId.of(caller.tenant(), (UUID) row[1], (String) row[2], (String) row[3], (String) row[4]),
                (String) row[12]);
    }
}
