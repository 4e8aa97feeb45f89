package safeguard.partners.peer;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The whole set of duties about one partner, for {@code PUT /v1/obligation-sets/partner/{id}} of obligations-service. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ObligationSet(
        long version,
        String label,
        Partner partner,
        String zone,
        @Nullable LocalDate trackFrom,
        List<Obligation> obligations) {

    /** The partner, named. */
    public record Partner(UUID id, String ref, String name) {}

    /** One duty; its key stays the same while its date moves. */
    public record Obligation(
            String specKey,
            String kind,
            String title,
            Obligor obligor,
            String fallbackRole,
            Severity severity,
            boolean blocking,
            DueRule dueRule,
            List<String> reminderPlan,
            List<String> evidenceRequired) {}

    /** Whose duty it is. */
    public enum Obligor {
        OURS,
        THEIRS
    }

    /** How much depends on it. */
    public enum Severity {
        HIGH,
        MEDIUM,
        LOW
    }

    /** When it is due: here always on a fixed date. */
    public record DueRule(String kind, LocalDate date) {

        /** Due on this day. */
        public static DueRule fixed(LocalDate date) {
            return new DueRule("FIXED", date);
        }
    }

    /** The same set as another version. */
    public ObligationSet withVersion(long number) {
        return new ObligationSet(number, label, partner, zone, trackFrom, obligations);
    }
}
