package safeguard.obligations.waiver;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import safeguard.obligations.occurrence.OccurrenceState;

/** A waiver and the decision on it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record WaiverView(
        UUID id,
        UUID occurrence,
        OccurrenceState effect,
        boolean rightsReserved,
        Waiver.State state,
        String reason,
        @Nullable LocalDate until,
        String requestedBy,
        Instant requestedAt,
        @Nullable String decidedBy,
        @Nullable Instant decidedAt,
        @Nullable String decisionNote) {}
