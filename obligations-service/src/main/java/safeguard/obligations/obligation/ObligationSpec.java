package safeguard.obligations.obligation;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import safeguard.obligations.duerule.DueRule;

/**
 * One duty as its source states it. Two specs are the same duty when their specKey is the same, and the same wording
 * when they are equal; what a source leaves out gets its default here, so that both forms are equal.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ObligationSpec(
        @NotBlank @Size(max = 120) String specKey,
        @NotBlank @Size(max = 60) String kind,
        @NotBlank @Size(max = 300) String title,
        @NotNull Obligor obligor,
        @Nullable @Size(max = 60) String clauseRef,
        @Nullable @Size(max = 120) String owner,
        @NotBlank @Size(max = 60) String fallbackRole,
        @NotNull Severity severity,
        @NotNull Boolean blocking,
        @NotNull @Valid DueRule dueRule,
        @Nullable @Valid RecurrenceDraft recurrence,
        Boolean perEvent,
        @Size(max = 12) List<@NotNull @Size(max = 20) String> reminderPlan,
        @Size(max = 20) List<@NotBlank @Size(max = 200) String> evidenceRequired,
        @Size(max = 100) List<@NotBlank @Size(max = 60) String> secrets) {

    /** Who hears of a duty whose source names nobody. */
    static final String DEFAULT_FALLBACK_ROLE = "contract-manager";

    /** When the owner is told, unless the source says otherwise. */
    static final List<String> DEFAULT_PLAN = List.of("P30D", "P7D", "P1D", "P0D");

    public ObligationSpec {
        fallbackRole = fallbackRole == null ? DEFAULT_FALLBACK_ROLE : fallbackRole;
        perEvent = Boolean.TRUE.equals(perEvent);
        reminderPlan = reminderPlan == null ? DEFAULT_PLAN : List.copyOf(reminderPlan);
        evidenceRequired = evidenceRequired == null ? List.of() : List.copyOf(evidenceRequired);
        secrets = secrets == null ? List.of() : List.copyOf(secrets);
    }

    /** The lead times of the plan. */
    public List<LeadTime> leadTimes() {
        return reminderPlan.stream()
                .map(LeadTime::parse)
                .flatMap(Optional::stream)
                .toList();
    }
}
