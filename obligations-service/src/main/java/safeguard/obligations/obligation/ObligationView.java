package safeguard.obligations.obligation;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import safeguard.obligations.duerule.DueRule;

/** One duty. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ObligationView(
        UUID id,
        DutySource source,
        ObligationState state,
        @Nullable String stateReason,
        String specKey,
        String kind,
        String title,
        Obligor obligor,
        @Nullable String clauseRef,
        @Nullable String owner,
        String fallbackRole,
        Severity severity,
        boolean blocking,
        DueRule dueRule,
        @Nullable RecurrenceDraft recurrence,
        boolean perEvent,
        List<String> reminderPlan,
        List<String> evidenceRequired,
        List<String> secrets) {

    static ObligationView of(Obligation obligation, ObligationSet set) {
        var spec = obligation.spec();
        return new ObligationView(
                obligation.id(),
                DutySource.of(set),
                obligation.state(),
                obligation.stateReason(),
                spec.specKey(),
                spec.kind(),
                spec.title(),
                spec.obligor(),
                spec.clauseRef(),
                spec.owner(),
                spec.fallbackRole(),
                spec.severity(),
                spec.blocking(),
                spec.dueRule(),
                spec.recurrence(),
                spec.perEvent(),
                spec.reminderPlan(),
                spec.evidenceRequired(),
                spec.secrets());
    }
}
