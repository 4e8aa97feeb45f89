package safeguard.obligations.obligation;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** A recurrence on the wire. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record RecurrenceDraft(
        @NotBlank @Size(max = 100) String rule,
        @Nullable @Size(max = 20) String startsAfter) {}
