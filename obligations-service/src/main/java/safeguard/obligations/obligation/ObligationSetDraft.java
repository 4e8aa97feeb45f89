package safeguard.obligations.obligation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import safeguard.obligations.asked.WithinReach;

/** The whole set of a source in one version. */
public record ObligationSetDraft(
        @NotNull @Min(1) Long version,
        @NotBlank @Size(max = 120) String label,
        @Nullable @Valid PartnerName partner,
        @NotBlank @Size(max = 60) String zone,
        @Nullable @WithinReach LocalDate trackFrom,
        @NotNull @Size(max = 500) List<@NotNull @Valid ObligationSpec> obligations) {

    SetHeader header() {
        return new SetHeader(label, partner, zone, trackFrom);
    }
}
