package safeguard.obligations.fulfilment;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A fulfilment and its review. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record FulfilmentView(
        UUID id,
        UUID occurrence,
        Fulfilment.State state,
        LocalDate performedOn,
        @Nullable String note,
        List<Evidence> evidence,
        String submittedBy,
        Instant submittedAt,
        @Nullable String reviewedBy,
        @Nullable Instant reviewedAt,
        @Nullable String reviewNote) {}
