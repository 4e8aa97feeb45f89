package safeguard.obligations.occurrence;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import safeguard.obligations.asked.AsOf;
import safeguard.obligations.asked.IdsAndRefs;
import safeguard.obligations.obligation.Obligor;

/** Which occurrences a list shows; null and empty mean any. */
record OccurrenceQuery(
        Set<OccurrenceState> states,
        @Nullable LocalDate dueBefore,
        @Nullable Boolean overdue,
        @Nullable Boolean blocking,
        @Nullable Obligor obligor,
        @Nullable String owner,
        IdsAndRefs partner,
        IdsAndRefs agreement,
        IdsAndRefs secret,
        AsOf asOf) {

    OccurrenceQuery {
        states = Set.copyOf(states);
    }
}
