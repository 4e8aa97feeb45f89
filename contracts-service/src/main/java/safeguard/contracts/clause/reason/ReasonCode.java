package safeguard.contracts.clause.reason;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import safeguard.contracts.pack.Provenance;

/** A code with the templates of its words; {@code {name}} stands for a parameter. */
public record ReasonCode(
        String code,
        ReasonSeverity severity,
        String message,
        String remedy,
        String resolvableBy,
        List<String> parameters,
        List<String> optional,
        @Nullable String alternative,
        Provenance provenance) {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\w+)}");

    public ReasonCode {
        parameters = List.copyOf(parameters);
        optional = List.copyOf(optional);
    }

    Reason render(Map<String, ?> values) {
        for (String parameter : parameters) {
            if (values.get(parameter) == null) {
                throw new IllegalArgumentException(code + " needs the parameter " + parameter);
            }
        }
        return new Reason(code, severity, fill(message, values), fill(remedy, values), resolvableBy);
    }

    /** What the templates and the declared parameters say about each other, if they disagree. */
    Optional<String> problem() {
        Set<String> declared = new LinkedHashSet<>(parameters);
        declared.addAll(optional);
        Set<String> used = new LinkedHashSet<>();
        Stream.of(message, remedy)
                .forEach(
                        template -> PLACEHOLDER.matcher(template).results().forEach(found -> used.add(found.group(1))));
        return used.equals(declared)
                ? Optional.empty()
                : Optional.of(code + " declares " + declared + " and uses " + used);
    }

    private static String fill(String template, Map<String, ?> values) {
        return PLACEHOLDER.matcher(template).replaceAll(found -> {
            Object value = values.get(found.group(1));
            return value == null ? "" : Matcher.quoteReplacement(value.toString());
        });
    }
}
