package safeguard.contracts.terms;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/** One difference between two versions, in words. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Change(
        Kind kind,
        String path,
        @Nullable String before,
        @Nullable String after,
        String message) {

    /** What happened to a term or clause. */
    public enum Kind {
        ADDED,
        REMOVED,
        CHANGED
    }

    static Change of(String path, String what, @Nullable String before, @Nullable String after) {
        if (before == null) {
            return new Change(Kind.ADDED, path, null, after, "%s is new: %s".formatted(what, after));
        }
        if (after == null) {
            return new Change(Kind.REMOVED, path, before, null, "%s falls away; it was %s".formatted(what, before));
        }
        return new Change(Kind.CHANGED, path, before, after, "%s changes from %s to %s".formatted(what, before, after));
    }
}
