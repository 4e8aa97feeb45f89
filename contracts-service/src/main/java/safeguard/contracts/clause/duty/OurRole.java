package safeguard.contracts.clause.duty;

import java.util.List;
import safeguard.contracts.clause.DutyTemplate.OwedBy;

/** On which side of the disclosure we stand. */
public enum OurRole {
    DP,
    RP,
    BOTH;

    /** Who owes a duty, seen from us; a mutual agreement makes each side owe what either side owes. */
    List<Obligor> obligors(OwedBy owedBy) {
        if (this == BOTH || owedBy == OwedBy.B) {
            return List.of(Obligor.OURS, Obligor.THEIRS);
        }
        return List.of(owedBy.name().equals(name()) ? Obligor.OURS : Obligor.THEIRS);
    }
}
