package safeguard.contracts.disclosure;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** It happened without a decision; it is never an approval. */
record AfterFact(
        @NotNull Kind kind,
        @NotBlank @Size(max = 1000) String explanation,
        @Nullable @Size(min = 1, max = 64) String agreement) {

    /** Before the system was used, or against the rules. */
    enum Kind {
        LEGACY,
        UNAUTHORISED
    }
}
