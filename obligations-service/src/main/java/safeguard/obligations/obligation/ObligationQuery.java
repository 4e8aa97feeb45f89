package safeguard.obligations.obligation;

import org.jspecify.annotations.Nullable;
import safeguard.obligations.asked.IdsAndRefs;

/** Which duties a list shows; null and empty mean any. */
record ObligationQuery(
        @Nullable ObligationState state,
        @Nullable Obligor obligor,
        @Nullable String owner,
        IdsAndRefs partner,
        IdsAndRefs agreement) {}
