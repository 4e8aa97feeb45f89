package safeguard.platform.audit;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that must be provable later. Holds names of changed fields, never their values.
 *
 * @param action past tense, {@code <object>.<what happened>}
 * @param reason code that explains a denial or a special case
 */
public record AuditEvent(
        String action,
        String objectType,
        String objectId,
        Outcome outcome,
        @Nullable String reason,
        @Nullable String purpose,
        List<String> fields) {

    /** Whether it was let happen. */
    public enum Outcome {
        ALLOWED,
        DENIED
    }

    public AuditEvent {
        fields = List.copyOf(fields);
    }

    /** An event that was let happen. */
    public static AuditEvent allowed(String action, String objectType, String objectId, String... fields) {
        return new AuditEvent(action, objectType, objectId, Outcome.ALLOWED, null, null, List.of(fields));
    }
}
