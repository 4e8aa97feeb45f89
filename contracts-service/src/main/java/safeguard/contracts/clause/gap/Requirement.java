package safeguard.contracts.clause.gap;

import java.util.List;
import safeguard.contracts.pack.Provenance;

/** One of these clause types must be there. */
public record Requirement(List<String> anyOf, Gap.Severity severity, Provenance provenance) {
    public Requirement {
        anyOf = List.copyOf(anyOf);
    }

    boolean isAtLeastAsSevereAs(Requirement other) {
        return severity.compareTo(other.severity) <= 0;
    }

    /** A clause that is demanded anyway makes a choice which contains it pointless. */
    boolean makesPointless(Requirement choice) {
        return anyOf.size() == 1
                && choice.anyOf.size() > 1
                && choice.anyOf.containsAll(anyOf)
                && isAtLeastAsSevereAs(choice);
    }
}
