package safeguard.contracts.clause.duty;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import safeguard.contracts.clause.Clause;

/**
 * What the duties of an agreement depend on.
 *
 * @param termEnd last day of the current term
 * @param renewsTacitly the agreement goes on after that day unless somebody gives notice
 * @param owner subject of the person who looks after the agreement
 */
public record DutyFacts(
        OurRole ourRole,
        @Nullable LocalDate signedOn,
        @Nullable LocalDate effectiveOn,
        @Nullable LocalDate termEnd,
        boolean renewsTacitly,
        List<String> calendars,
        String regime,
        @Nullable String owner,
        List<Clause> clauses) {
    public DutyFacts {
        calendars = List.copyOf(calendars);
        clauses = List.copyOf(clauses);
    }
}
