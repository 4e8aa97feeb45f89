package safeguard.contracts.agreement;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** The second person's word. */
record ApprovalDraft(
        @Nullable Boolean acknowledgeGaps,
        @Nullable @Size(min = 1, max = 1000) String comment) {

    boolean acknowledgesGaps() {
        return Boolean.TRUE.equals(acknowledgeGaps);
    }
}
