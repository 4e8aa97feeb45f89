package safeguard.contracts.clause;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import safeguard.contracts.pack.InvalidPack;
import safeguard.contracts.pack.Packs;

/** The clause library; immutable. */
public final class ClauseCatalogue {
    private final Map<String, ClauseType> types = new TreeMap<>();

    private ClauseCatalogue(List<ClauseType> types) {
        types.forEach(type -> this.types.put(type.code(), type));
    }

    public static ClauseCatalogue load(Packs packs) {
        List<ClauseType> types = packs.records("clauses", ClauseType.class);
        InvalidPack.unlessEmpty(CatalogueCheck.problems(types));
        return new ClauseCatalogue(types);
    }

    public boolean knows(String code) {
        return types.containsKey(code);
    }

    public ClauseType type(String code) {
        ClauseType type = types.get(code);
        if (type == null) {
            throw new IllegalArgumentException("there is no clause type " + code);
        }
        return type;
    }

    /** All types in the order of their codes. */
    public List<ClauseType> types() {
        return List.copyOf(types.values());
    }

    /** What is impossible in the clauses of one agreement; the pointers begin with the index. */
    public List<ClauseProblem> validate(List<Clause> clauses) {
        return IntStream.range(0, clauses.size())
                .boxed()
                .flatMap(i -> validate(clauses.get(i)).stream().map(problem -> problem.under("/" + i)))
                .toList();
    }

    public List<ClauseProblem> validate(Clause clause) {
        if (!knows(clause.type())) {
            return List.of(new ClauseProblem("/type", "there is no clause type " + clause.type()));
        }
        ClauseType type = type(clause.type());
        return Stream.of(given(type, clause), missing(type, clause), unknownVariants(type, clause))
                .flatMap(List::stream)
                .toList();
    }

    private static List<ClauseProblem> given(ClauseType type, Clause clause) {
        var problems = new ArrayList<ClauseProblem>();
        clause.params()
                .forEach((name, value) -> type.parameter(name)
                        .map(parameter -> parameter.problemWith(value))
                        .orElseGet(() -> Optional.of(type.code() + " has no such parameter"))
                        .ifPresent(message -> problems.add(new ClauseProblem(pointer(name), message))));
        return problems;
    }

    private static List<ClauseProblem> missing(ClauseType type, Clause clause) {
        return type.parameters().stream()
                .filter(Parameter::required)
                .filter(parameter -> !clause.params().containsKey(parameter.name()))
                .map(parameter -> new ClauseProblem(pointer(parameter.name()), "is required"))
                .toList();
    }

    private static List<ClauseProblem> unknownVariants(ClauseType type, Clause clause) {
        List<String> variants = clause.harmfulVariants();
        return IntStream.range(0, variants.size())
                .filter(i -> type.harmfulVariant(variants.get(i)).isEmpty())
                .mapToObj(i -> new ClauseProblem("/harmfulVariants/" + i, type.code() + " has no such harmful variant"))
                .toList();
    }

    private static String pointer(String parameter) {
        return "/params/" + parameter.replace("~", "~0").replace("/", "~1");
    }
}
