package safeguard.contracts.clause.duty;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import safeguard.contracts.clause.Clause;
import safeguard.contracts.clause.ClauseCatalogue;
import safeguard.contracts.clause.ClauseType;
import safeguard.contracts.clause.DutyTemplate;

/** The duties that the clauses of an agreement create. */
public final class ClauseDuties {
    private static final Map<Obligor, String> SIDES = Map.of(Obligor.OURS, "ours", Obligor.THEIRS, "theirs");

    private final ClauseCatalogue catalogue;

    public ClauseDuties(ClauseCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** Sorted by key. A key stays the same across amendments as long as the clause keeps its type. */
    public List<ObligationSpec> specs(DutyFacts facts) {
        var duties = new AgreementDuties(catalogue, facts);
        var timesSeen = new HashMap<String, Integer>();
        return facts.clauses().stream()
                .sorted(Comparator.comparing(Clause::clauseNo))
                .flatMap(clause -> {
                    boolean first = timesSeen.merge(clause.type(), 1, Integer::sum) == 1;
                    return specs(duties, facts, clause, first ? "" : "@" + clause.clauseNo());
                })
                .sorted(Comparator.comparing(ObligationSpec::specKey))
                .toList();
    }

    private Stream<ObligationSpec> specs(AgreementDuties duties, DutyFacts facts, Clause clause, String suffix) {
        ClauseType type = catalogue.type(clause.type());
        return type.duties().stream().flatMap(duty -> {
            List<Obligor> obligors = facts.ourRole().obligors(duty.owedBy());
            return obligors.stream()
                    .map(obligor ->
                            duties.spec(key(duty, suffix, obligor, obligors.size() > 1), obligor, type, clause, duty));
        });
    }

    private static String key(DutyTemplate duty, String suffix, Obligor obligor, boolean bothSides) {
        return duty.specKey() + suffix + (bothSides ? "." + SIDES.get(obligor) : "");
    }
}
