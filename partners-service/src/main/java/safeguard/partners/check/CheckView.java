package safeguard.partners.check;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A check. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record CheckView(
        UUID id,
        String partner,
        CheckType type,
        LocalDate performedOn,
        CheckResult result,
        String source,
        @Nullable String note,
        String recordedBy,
        Instant recordedAt) {

    static CheckView of(Check check, String partnerRef) {
        return new CheckView(
                check.id(),
                partnerRef,
                check.type(),
                check.performedOn(),
                check.result(),
                check.source(),
                check.note(),
                check.recordedBy(),
                check.recordedAt());
    }
}
