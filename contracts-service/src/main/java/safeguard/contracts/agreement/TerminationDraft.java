package safeguard.contracts.agreement;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import safeguard.contracts.businessday.WithinReach;

/** The end of an agreement. */
record TerminationDraft(
        @NotNull @WithinReach LocalDate decidedOn,
        @NotNull @WithinReach LocalDate endsOn,
        @Nullable @WithinReach LocalDate noticeReceivedOn,
        @NotBlank @Size(max = 500) String reason) {}
