package safeguard.obligations.asked;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import safeguard.platform.web.Ref;

/** Objects of other services as callers name them: by id, by the ref that people use, or both. */
public record IdsAndRefs(List<UUID> ids, List<String> refs) {

    public IdsAndRefs {
        ids = List.copyOf(ids);
        refs = List.copyOf(refs);
    }

    /** Reads a comma separated list. */
    public static IdsAndRefs parse(@Nullable String text) {
        return of(Asked.list(text).toList());
    }

    /** Tells ids from refs. */
    public static IdsAndRefs of(List<String> texts) {
        var ids = new ArrayList<UUID>();
        var refs = new ArrayList<String>();
        texts.stream().distinct().forEach(text -> Ref.of(text).id().ifPresentOrElse(ids::add, () -> refs.add(text)));
        return new IdsAndRefs(ids, refs);
    }

    /** Whether nothing was asked for. */
    public boolean isEmpty() {
        return ids.isEmpty() && refs.isEmpty();
    }

    /** Ids and refs alike, as text. */
    public List<String> texts() {
        var texts = new ArrayList<>(refs);
        ids.forEach(id -> texts.add(id.toString()));
        return texts;
    }
}
