package safeguard.contracts.clause;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A typed parameter of a clause type. {@code min} and {@code max} bound what is possible, not what is good. */
public record Parameter(
        String name,
        ParameterType type,
        String meaning,
        @Nullable String unit,
        List<String> options,
        @JsonProperty("default") @Nullable Object standard,
        @Nullable String min,
        @Nullable String max,
        @Nullable String pattern,
        boolean required,
        List<Recommendation> recommend) {
    public Parameter {
        options = List.copyOf(options);
        recommend = List.copyOf(recommend);
    }

    /** Why the value is impossible, if it is. */
    Optional<String> problemWith(@Nullable Object value) {
        if (value == null || !type.accepts(value)) {
            return Optional.of("must be " + type.words());
        }
        if (pattern != null && !Pattern.matches(pattern, value.toString())) {
            return Optional.of("must match " + pattern);
        }
        if (!options.isEmpty() && !isAmongOptions(value)) {
            return Optional.of("must be one of " + String.join(", ", options));
        }
        if (min != null && type.measure(value).compareTo(type.measure(min)) < 0) {
            return Optional.of("must be at least " + min);
        }
        if (max != null && type.measure(value).compareTo(type.measure(max)) > 0) {
            return Optional.of("must be at most " + max);
        }
        return Optional.empty();
    }

    /** The strictest recommendation that a possible value misses. */
    public Optional<Recommendation> missed(Object value, Classification classification) {
        return recommend.stream()
                .filter(each -> each.appliesTo(classification))
                .filter(each -> !each.isMet(type, value))
                .reduce((_, later) -> later);
    }

    private boolean isAmongOptions(Object value) {
        return value instanceof List<?> list ? options.containsAll(list) : options.contains(value.toString());
    }
}
