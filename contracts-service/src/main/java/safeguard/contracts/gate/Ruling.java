package safeguard.contracts.gate;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The answer with all that led to it.
 *
 * @param notAfter first day on which one of its inputs has expired, null when none expires
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Ruling(
        Outcome outcome,
        List<Reason> reasons,
        List<Condition> conditions,
        List<Remedy> remedies,
        List<SecretRuling> perSecret,
        @Nullable LocalDate notAfter) {

    public Ruling {
        reasons = List.copyOf(reasons);
        conditions = List.copyOf(conditions);
        remedies = List.copyOf(remedies);
        perSecret = List.copyOf(perSecret);
    }

    /** The answer for one secret, and the agreement version that would carry it. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record SecretRuling(
            String tradeSecret, Outcome outcome, @Nullable Carrier carrier) {}

    /** An agreement version and the numbers of its clauses. */
    public record Carrier(String agreementId, String agreement, int version, List<String> clauseNos) {}
}
