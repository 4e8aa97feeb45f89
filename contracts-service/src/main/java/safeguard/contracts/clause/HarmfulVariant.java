package safeguard.contracts.clause;

import org.jspecify.annotations.Nullable;

/** Wording that turns a clause against us; it blocks from {@code blockFrom} on and is a warning below. */
public record HarmfulVariant(
        String code, String sentence, @Nullable Classification blockFrom) {}
