package safeguard.platform.idempotency;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Clock;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import safeguard.auditformat.Hashes;
import safeguard.platform.problem.Conflict;
import safeguard.platform.problem.FieldError;
import safeguard.platform.problem.InvalidRequest;
import safeguard.platform.problem.RuleViolated;
import safeguard.platform.tenancy.Caller;

/**
 * Idempotency-Key (IETF draft): the key is written in the transaction of the effect, so that both happen or neither.
 * What is kept is a reference to the result, not the result: a replay reads it again with the rights of today.
 */
@ApplicationScoped
public class Idempotency {

    private static final Pattern KEY = Pattern.compile("[\\x21-\\x7e]{1,255}");
    private static final String LOCK_NOT_AVAILABLE = "55P03";

    private final Session entities;
    private final Caller caller;
    private final CurrentVertxRequest request;
    private final ObjectMapper json;
    private final Clock clock;

    Idempotency(Session entities, Caller caller, CurrentVertxRequest request, ObjectMapper json, Clock clock) {
        this.entities = entities;
        this.caller = caller;
        this.request = request;
        this.json = json;
        this.clock = clock;
    }

    /**
     * Lets {@code effect} happen once per tenant, subject, operation and Idempotency-Key; without a key, each time.
     *
     * @param body what the caller sent; the same key with another body is refused (422)
     * @param reference names the result, for {@code replay}
     * @param replay reads the result of the first call again
     * @throws Conflict when the first call is still running after two seconds
     */
    @Transactional
    public <T> T once(Object body, Supplier<T> effect, Function<T, String> reference, Function<String, T> replay) {
        var current = request.getCurrent().request();
        var key = current.getHeader("Idempotency-Key");
        if (key == null) {
            return effect.get();
        }
        if (!KEY.matcher(key).matches()) {
            throw new InvalidRequest(
                    "The Idempotency-Key cannot be used",
                    new FieldError("Idempotency-Key", "1 to 255 visible ASCII characters, such as a UUID"));
        }
        var slot = new Slot(caller.subject(), current.method() + " " + current.path(), key, fingerprint(body));
        if (!take(slot)) {
            return replay.apply(referenceOf(slot));
        }
        var result = effect.get();
        remember(slot, reference.apply(result));
        return result;
    }

    @Scheduled(every = "1h", delayed = "5m", identity = "idempotency-purge")
    @Transactional
    void purge() {
        entities.createNativeQuery("select idempotency_purge()", Object.class).getSingleResult();
    }

    private record Slot(String subject, String operation, String key, String fingerprint) {}

    private boolean take(Slot slot) {
        try {
            return entities.createNativeMutationQuery("""
                                    insert into idempotency (tenant, subject, operation, key, fingerprint, recorded_at)
                                    values (?1, ?2, ?3, ?4, ?5, ?6) on conflict do nothing""")
                            .setParameter(1, caller.tenant())
                            .setParameter(2, slot.subject())
                            .setParameter(3, slot.operation())
                            .setParameter(4, slot.key())
                            .setParameter(5, slot.fingerprint())
                            .setParameter(6, clock.instant())
                            .executeUpdate()
                    == 1;
        } catch (PersistenceException failed) {
            if (isLockTimeout(failed)) {
                throw new Conflict("request-in-flight", "The first request with this Idempotency-Key is still running");
            }
            throw failed;
        }
    }

    private String referenceOf(Slot slot) {
        var row = entities.createNativeQuery("""
                        select fingerprint, reference from idempotency
                        where subject = ?1 and operation = ?2 and key = ?3""", Object[].class)
                .setParameter(1, slot.subject())
                .setParameter(2, slot.operation())
                .setParameter(3, slot.key())
                .getSingleResult();
        if (!slot.fingerprint().equals(row[0])) {
            throw new RuleViolated(
                    "idempotency-key-reused",
                    "This Idempotency-Key was used with another body",
                    new FieldError("Idempotency-Key", "a new key for a new request"));
        }
        return (String) row[1];
    }

    private void remember(Slot slot, String reference) {
        entities.createNativeMutationQuery("""
                        update idempotency set reference = ?4
                        where subject = ?1 and operation = ?2 and key = ?3""")
                .setParameter(1, slot.subject())
                .setParameter(2, slot.operation())
                .setParameter(3, slot.key())
                .setParameter(4, reference)
                .executeUpdate();
    }

    private String fingerprint(@Nullable Object body) {
        return Hashes.hex(Hashes.sha256(json.valueToTree(body).toString().getBytes(StandardCharsets.UTF_8)));
    }

    private static boolean isLockTimeout(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && LOCK_NOT_AVAILABLE.equals(sql.getSQLState())) {
                return true;
            }
        }
        return false;
    }
}
