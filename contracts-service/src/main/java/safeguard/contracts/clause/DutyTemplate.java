package safeguard.contracts.clause;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A duty that a clause type brings with it. Who owes it is said as discloser or recipient; the agreement decides which of
 * them we are. A parameter that is named overrides the period or the anchor with what the agreement says.
 */
public record DutyTemplate(
        String specKey,
        String kind,
        String title,
        OwedBy owedBy,
        String trigger,
        @Nullable String triggerParameter,
        @Nullable String anchorParameter,
        Period offset,
        @Nullable String offsetParameter,
        Direction direction,
        boolean clearDays,
        @Nullable Period every,
        @Nullable String everyParameter,
        boolean firstAfterInterval,
        boolean perEvent,
        Severity severity,
        boolean blocking,
        List<String> evidence,
        @Nullable String fallbackRole,
        List<String> reminderPlan) {
    /** DP discloses, RP receives, B is each of them. */
    public enum OwedBy {
        DP,
        RP,
        B
    }

    public enum Direction {
        AFTER,
        BEFORE
    }

    public enum Severity {
        HIGH,
        MEDIUM,
        LOW
    }

    public DutyTemplate {
        // the packs say it only where it is not AFTER
        direction = direction == null ? Direction.AFTER : direction;
        evidence = List.copyOf(evidence);
        reminderPlan = List.copyOf(reminderPlan);
    }
}
