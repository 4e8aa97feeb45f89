package safeguard.contracts.clause;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import safeguard.contracts.pack.Provenance;

/** One type of the clause library. */
public record ClauseType(
        String code,
        String name,
        String title,
        String purpose,
        List<Parameter> parameters,
        List<String> risks,
        List<HarmfulVariant> harmfulVariants,
        List<DutyTemplate> duties,
        Provenance provenance) {
    public ClauseType {
        parameters = List.copyOf(parameters);
        risks = List.copyOf(risks);
        harmfulVariants = List.copyOf(harmfulVariants);
        duties = List.copyOf(duties);
    }

    public Optional<Parameter> parameter(String name) {
        return parameters.stream().filter(each -> each.name().equals(name)).findFirst();
    }

    public Optional<HarmfulVariant> harmfulVariant(String code) {
        return harmfulVariants.stream().filter(each -> each.code().equals(code)).findFirst();
    }

    /** What the clause says, or the standard of the library where it is silent. */
    public Optional<Object> valueIn(Clause clause, String name) {
        return Optional.ofNullable(clause.params().get(name))
                .or(() -> parameter(name).map(Parameter::standard));
    }

    public Optional<Period> periodIn(Clause clause, @Nullable String name) {
        return name == null
                ? Optional.empty()
                : valueIn(clause, name).map(Object::toString).map(Period::parse);
    }
}
