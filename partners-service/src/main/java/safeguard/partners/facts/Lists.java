package safeguard.partners.facts;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lists in requests: an absent one is empty, and none changes later. */
public final class Lists {

    private Lists() {}

    /** An unmodifiable copy, empty for an absent list. */
    public static <T> List<T> orEmpty(@Nullable List<T> given) {
        return given == null ? List.of() : List.copyOf(given);
    }
}
