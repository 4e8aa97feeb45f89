package safeguard.contracts.pack;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where a record comes from, when it holds and how far it can be trusted; {@code validTo} is the first day it does not hold. */
public record Provenance(
        PackRef pack,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        List<String> sources,
        Confidence confidence,
        LocalDate reviewDue) {
    public Provenance {
        sources = List.copyOf(sources);
    }

    public boolean holdsOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || day.isBefore(validTo));
    }
}
