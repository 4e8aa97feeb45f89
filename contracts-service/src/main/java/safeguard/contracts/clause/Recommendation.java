package safeguard.contracts.clause;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What we recommend for a parameter from a classification on. To fall short of it is legal, and a gap. */
public record Recommendation(
        @Nullable String atLeast,
        @Nullable String atMost,
        List<String> oneOf,
        @Nullable Classification from,
        @Nullable Classification blockFrom) {
    public Recommendation {
        oneOf = List.copyOf(oneOf);
    }

    boolean appliesTo(Classification classification) {
        return from == null || classification.atLeast(from);
    }

    boolean isMet(ParameterType type, Object value) {
        return (atLeast == null || type.measure(value).compareTo(type.measure(atLeast)) >= 0)
                && (atMost == null || type.measure(value).compareTo(type.measure(atMost)) <= 0)
                && (oneOf.isEmpty() || oneOf.contains(value.toString()));
    }

    public String words() {
        if (atLeast != null) {
            return atMost == null ? "at least " + atLeast : atLeast + " to " + atMost;
        }
        return atMost != null ? "at most " + atMost : String.join(" or ", oneOf);
    }
}
