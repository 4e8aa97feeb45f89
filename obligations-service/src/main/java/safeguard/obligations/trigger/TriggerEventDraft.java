package safeguard.obligations.trigger;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.OffsetDateTime;
import java.util.UUID;
import safeguard.obligations.asked.WithinReach;
import safeguard.obligations.obligation.Source;

/** An anchor that happened at a source. */
record TriggerEventDraft(
        @NotNull UUID eventId,

        @NotNull @Pattern(regexp = SOURCE, message = "agreement/<id> or partner/<id>")
        String source,

        @NotBlank @Size(max = 60) String anchor,
        @NotNull @WithinReach OffsetDateTime at,
        @NotBlank @Size(max = 60) String zone) {

    private static final String SOURCE = "(agreement|partner)/[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}";

    Source where() {
        int slash = source.indexOf('/');
        return Source.at(source.substring(0, slash), UUID.fromString(source.substring(slash + 1)));
    }
}
