package safeguard.contracts.clause;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a schema cannot say about the clause library. */
final class CatalogueCheck {
    private final List<String> problems = new ArrayList<>();
    private final Set<String> codes = new HashSet<>();
    private final Set<String> specKeys = new HashSet<>();

    private CatalogueCheck() {}

    static List<String> problems(List<ClauseType> types) {
        var check = new CatalogueCheck();
        types.forEach(check::type);
        return List.copyOf(check.problems);
    }

    private void type(ClauseType type) {
        expect(codes.add(type.code()), type.code() + " is defined twice");
        expectUnique(type, "parameter", type.parameters().stream().map(Parameter::name));
        expectUnique(type, "harmful variant", type.harmfulVariants().stream().map(HarmfulVariant::code));
        type.parameters().forEach(parameter -> parameter(type, parameter));
        type.duties().forEach(duty -> duty(type, duty));
    }

    private void parameter(ClauseType type, Parameter parameter) {
        String where = type.code() + "." + parameter.name();
        bound(where, parameter, parameter.min());
        bound(where, parameter, parameter.max());
        if (parameter.standard() != null) {
            parameter.problemWith(parameter.standard()).ifPresent(why -> problems.add(where + ": its default " + why));
        }
        for (Recommendation each : parameter.recommend()) {
            bound(where, parameter, each.atLeast());
            bound(where, parameter, each.atMost());
            expect(
                    parameter.options().isEmpty() || parameter.options().containsAll(each.oneOf()),
                    where + ": recommends what is no option");
        }
    }

    private void bound(String where, Parameter parameter, @Nullable String bound) {
        if (bound == null) {
            return;
        }
        boolean fits = parameter.type() == ParameterType.DURATION
                ? Period.isPeriod(bound)
                : parameter.type().measurable() && bound.matches("-?\\d+(\\.\\d+)?");
        expect(fits, where + ": the limit " + bound + " does not fit its type");
    }

    private void duty(ClauseType type, DutyTemplate duty) {
        expect(specKeys.add(duty.specKey()), "the duty " + duty.specKey() + " is defined twice");
        expect(duty.specKey().startsWith(type.code() + "."), duty.specKey() + " stands under " + type.code());
        expectParameter(type, duty, duty.offsetParameter(), ParameterType.DURATION);
        expectParameter(type, duty, duty.everyParameter(), ParameterType.DURATION);
        expectParameter(type, duty, duty.anchorParameter(), ParameterType.DATE);
        expectParameter(type, duty, duty.triggerParameter(), ParameterType.ENUM);
        // a calendar rule cannot repeat every ten business days, so the parameter must rule that out
        expect(
                duty.everyParameter() == null
                        || type.parameter(duty.everyParameter())
                                .map(Parameter::pattern)
                                .isPresent(),
                duty.specKey() + ": " + duty.everyParameter() + " must limit its units by a pattern");
    }

    private void expectParameter(ClauseType type, DutyTemplate duty, @Nullable String name, ParameterType expected) {
        expect(
                name == null
                        || type.parameter(name)
                                .filter(each -> each.type() == expected)
                                .isPresent(),
                duty.specKey() + ": " + type.code() + " has no parameter " + name + " of type " + expected);
    }

    private void expectUnique(ClauseType type, String what, Stream<String> names) {
        var seen = new HashSet<String>();
        names.filter(name -> !seen.add(name))
                .forEach(name -> problems.add(type.code() + " has the " + what + " " + name + " twice"));
    }

    private void expect(boolean condition, String problem) {
        if (!condition) {
            problems.add(problem);
        }
    }
}
