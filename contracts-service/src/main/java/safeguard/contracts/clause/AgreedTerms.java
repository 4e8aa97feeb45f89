package safeguard.contracts.clause;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/**
 * What an agreement says where a rule computes with it. Where several clauses speak the strictest counts; a clause that is
 * silent has the standard of the library; an agreement without such a clause gives nothing.
 */
public record AgreedTerms(ClauseCatalogue catalogue, List<Clause> clauses) {
    public AgreedTerms {
        clauses = List.copyOf(clauses);
    }

    public boolean has(String type) {
        return clauses.stream().anyMatch(clause -> clause.type().equals(type));
    }

    public List<String> clauseNos(String type) {
        return ofType(type).map(Clause::clauseNo).sorted().toList();
    }

    public OptionalInt copyLimit() {
        return lowest("C16", "copyLimit");
    }

    public OptionalInt headCount() {
        return lowest("C06", "headCount");
    }

    public boolean namedRecipients() {
        return values("C06", "listKind").anyMatch("NAMED"::equals);
    }

    public boolean toolCustody() {
        return has("C17");
    }

    public Optional<Money> liquidatedDamages() {
        return highest("amount");
    }

    public Optional<Money> lossEstimate() {
        return highest("lossEstimate");
    }

    public Optional<Period> firstBreachNotice() {
        return shortest("C25", "firstNotice");
    }

    public Optional<Period> oralConfirmation() {
        return shortest("C04", "confirmWithin");
    }

    public Optional<Period> returnWithin() {
        return shortest("C32", "returnWithin");
    }

    /** The longest notice, because the earliest of several last days is the safe one. */
    public Optional<Period> renewalNotice() {
        return periods("C35", "noticePeriod").max(Comparator.naturalOrder());
    }

    public List<String> purposes() {
        return texts("C05", "purposes");
    }

    public List<String> secretIds() {
        return texts("C01", "secretIds");
    }

    private Stream<Clause> ofType(String type) {
        return clauses.stream().filter(clause -> clause.type().equals(type));
    }

    private Stream<Object> values(String type, String parameter) {
        return ofType(type).flatMap(clause -> catalogue.type(type).valueIn(clause, parameter).stream());
    }

    private Stream<Period> periods(String type, String parameter) {
        return values(type, parameter).map(Object::toString).map(Period::parse);
    }

    private Optional<Period> shortest(String type, String parameter) {
        return periods(type, parameter).min(Comparator.naturalOrder());
    }

    private OptionalInt lowest(String type, String parameter) {
        return values(type, parameter)
                .mapToInt(value -> ((Number) value).intValue())
                .min();
    }

    private List<String> texts(String type, String parameter) {
        return values(type, parameter)
                .flatMap(value -> ((List<?>) value).stream())
                .map(Object::toString)
                .distinct()
                .sorted()
                .toList();
    }

    private Optional<Money> highest(String parameter) {
        return ofType("C28")
                .filter(clause -> clause.params().containsKey(parameter))
                .map(clause -> new Money(
                        new BigDecimal(String.valueOf(clause.params().get(parameter))),
                        String.valueOf(clause.params().getOrDefault("currency", "XXX"))))
                .max(Comparator.comparing(Money::amount));
    }
}
