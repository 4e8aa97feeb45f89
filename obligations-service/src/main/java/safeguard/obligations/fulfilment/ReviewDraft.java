package safeguard.obligations.fulfilment;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** The reviewer's verdict. */
record ReviewDraft(
        @NotNull Verdict verdict,
        @Nullable @Size(max = 2000) String note) {

    /** What a review may say. */
    enum Verdict {
        ACCEPTED,
        REJECTED
    }
}
