package safeguard.obligations.waiver;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** The approver's decision. */
record WaiverDecisionDraft(
        @NotNull Verdict verdict,
        @Nullable @Size(max = 2000) String note) {

    /** What a decision may say. */
    enum Verdict {
        APPROVED,
        REFUSED
    }
}
