package safeguard.platform.audit;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.opentelemetry.api.trace.Span;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hibernate.Session;
import safeguard.auditformat.CanonicalJson;
import safeguard.platform.tenancy.Caller;

/**
 * Appends to the tenant's audit chain inside the business transaction, just before it commits: what cannot be audited
 * does not happen. The chain's head is locked last, so that the lock lasts about one commit.
 */
@ApplicationScoped
public class Audit {

    private static final String PENDING = "safeguard.audit.pending";

    private final Session entities;
    private final DataSource database;
    private final TransactionSynchronizationRegistry transaction;
    private final Caller caller;
    private final ObjectMapper json;
    private final String service;

    Audit(
            Session entities,
            DataSource database,
            TransactionSynchronizationRegistry transaction,
            Caller caller,
            ObjectMapper json,
            @ConfigProperty(name = "safeguard.service") String service) {
        this.entities = entities;
        this.database = database;
        this.transaction = transaction;
        this.caller = caller;
        this.json = json;
        this.service = service;
    }

    /** Records a change that this transaction makes, with the names of the fields that it touched. */
    public void record(String action, String objectType, String objectId, String... fields) {
        record(AuditEvent.allowed(action, objectType, objectId, fields));
    }

    /**
     * Records an event of this transaction.
     *
     * @throws IllegalStateException outside a transaction
     */
    public void record(AuditEvent event) {
        if (transaction.getTransactionStatus() != Status.STATUS_ACTIVE) {
            throw new IllegalStateException("audit needs the transaction of what it records");
        }
        pending().add(event);
    }

    @SuppressWarnings("unchecked")
    private List<AuditEvent> pending() {
        var events = (List<AuditEvent>) transaction.getResource(PENDING);
        if (events == null) {
            events = new ArrayList<>();
            entities.isJoinedToTransaction(); // the session must know its transaction before the commit begins
            transaction.putResource(PENDING, events);
            transaction.registerInterposedSynchronization(new BeforeCommit(events));
        }
        return events;
    }

    /** By JDBC, on the transaction's own connection: Hibernate has given it back by now. */
    private void append(List<AuditEvent> events) {
        entities.flush();
        try (var connection = database.getConnection()) {
            for (var event : events) {
                append(connection, event);
            }
        } catch (SQLException | RuntimeException failed) {
            throw new NotAudited(failed);
        }
    }

    private void append(Connection connection, AuditEvent event) throws SQLException {
        try (var lock = connection.prepareStatement("select seq, at from audit_lock()");
                var head = lock.executeQuery();
                var append = connection.prepareStatement("select audit_append(?, ?, ?, ?, ?)")) {
            head.next();
            long seq = head.getLong(1) + 1;
            var at = head.getObject(2, OffsetDateTime.class).toInstant();
            append.setLong(1, seq);
            append.setBytes(2, CanonicalJson.bytes(entry(event, seq, at)));
            append.setString(3, event.action());
            append.setString(4, event.objectType());
            append.setString(5, event.objectId());
            append.execute();
        }
    }

    private ObjectNode entry(AuditEvent event, long seq, Instant at) {
        var entry = json.createObjectNode()
                .put("version", 1)
                .put("service", service)
                .put("tenant", caller.tenant())
                .put("seq", seq)
                .put("at", at.toString())
                .put("actor", caller.principal())
                .put("onBehalfOf", caller.subject())
                .put("client", caller.client())
                .put("action", event.action())
                .put("objectType", event.objectType())
                .put("objectId", event.objectId())
                .put("outcome", event.outcome().name())
                .put("traceId", Span.current().getSpanContext().getTraceId());
        if (event.reason() != null) {
            entry.put("reason", event.reason());
        }
        if (event.purpose() != null) {
            entry.put("purpose", event.purpose());
        }
        var fields = entry.putArray("fields");
        event.fields().forEach(fields::add);
        return entry;
    }

    private final class BeforeCommit implements Synchronization {
        private final List<AuditEvent> events;

        BeforeCommit(List<AuditEvent> events) {
            this.events = events;
        }

        @Override
        public void beforeCompletion() {
            append(events);
        }

        @Override
        public void afterCompletion(int status) {
            // nothing is kept
        }
    }
}
