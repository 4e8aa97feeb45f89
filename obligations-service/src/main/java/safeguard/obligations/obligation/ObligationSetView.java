package safeguard.obligations.obligation;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A set with its duties. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ObligationSetView(
        UUID id,
        String sourceType,
        UUID sourceId,
        long version,
        String label,
        @Nullable PartnerName partner,
        String zone,
        LocalDate trackFrom,
        List<ObligationView> obligations) {

    static ObligationSetView of(ObligationSet set, List<Obligation> obligations) {
        var header = set.header();
        return new ObligationSetView(
                set.id(),
                set.source().type().wireName(),
                set.source().id(),
                set.setVersion(),
                header.label(),
                header.partner(),
                header.zone(),
                set.trackedFrom(),
                obligations.stream()
                        .map(obligation -> ObligationView.of(obligation, set))
                        .toList());
    }
}
