package safeguard.obligations.fulfilment;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import safeguard.obligations.asked.WithinReach;

/** What was done, when, and how that can be shown. */
record FulfilmentDraft(
        @NotNull @WithinReach LocalDate performedOn,
        @Nullable @Size(max = 2000) String note,
        @Size(max = 50) List<@NotNull @Valid Evidence> evidence) {

    FulfilmentDraft {
        evidence = evidence == null ? List.of() : List.copyOf(evidence);
    }
}
