package safeguard.partners.partner;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import safeguard.partners.facts.Dated;

/** One status change; stored as JSON, hence the written-out dates. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PartnerStatusEntry(
        PartnerStatus status,
        @JsonFormat(shape = JsonFormat.Shape.STRING) LocalDate from,
        @Nullable String reason,
        String by,
        @JsonFormat(shape = JsonFormat.Shape.STRING) Instant recordedAt)
        implements Dated {}
