package safeguard.obligations.waiver;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import safeguard.obligations.asked.WithinReach;

/** Why an occurrence should be let go, and for what is not pursued: until when. */
record WaiverDraft(
        @NotBlank @Size(max = 2000) String reason,
        @Nullable @WithinReach LocalDate until) {}
