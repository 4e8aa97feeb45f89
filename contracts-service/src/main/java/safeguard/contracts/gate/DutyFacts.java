package safeguard.contracts.gate;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What obligations-service said: holds in force, and late duties that block further disclosure. */
public record DutyFacts(List<Hold> holds, List<Overdue> overdue) {

    public DutyFacts {
        holds = Facts.sorted(holds, Comparator.comparing(Hold::id));
        overdue = Facts.sorted(overdue, Comparator.comparing(Overdue::id));
    }

    /**
     * A hold.
     *
     * @param ids ids and refs of what it holds
     */
    public record Hold(String id, String scope, List<String> ids) {

        public Hold {
            ids = Facts.sorted(ids, Comparator.naturalOrder());
        }

        boolean isOn(String kind, String id, String ref) {
            return scope.equals(kind) && (ids.contains(id) || ids.contains(ref));
        }

        Source source() {
            return new Source("obligations", "hold", id, null, null);
        }
    }

    /** A duty that is late. */
    public record Overdue(String id, String title, @Nullable LocalDate dueOn) {

        Source source() {
            return new Source("obligations", "occurrence", id, null, null);
        }
    }
}
