package safeguard.partners.check;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A check that was performed.
 *
 * @param source list, register or auditor, with its date or version
 */
record CheckDraft(
        @NotNull CheckType type,
        @NotNull LocalDate performedOn,
        @NotNull CheckResult result,
        @NotBlank @Size(max = 300) String source,
        @Nullable @Size(max = 2000) String note) {}
