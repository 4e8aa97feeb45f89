package safeguard.contracts.agreement;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The end of an agreement. */
record TerminationDraft(
        @NotNull LocalDate decidedOn,
        @NotNull LocalDate endsOn,
        @Nullable LocalDate noticeReceivedOn,
        @NotBlank @Size(max = 500) String reason) {}
