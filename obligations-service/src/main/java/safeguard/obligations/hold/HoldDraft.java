package safeguard.obligations.hold;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import safeguard.obligations.asked.WithinReach;

/** What is held and why. */
record HoldDraft(
        @NotNull HoldScope scope,

        @NotNull @Size(min = 1, max = 200)
        List<
                        @NotBlank @Size(max = 60)
                        @Pattern(regexp = ID, message = "one id or ref, without a comma and without blanks around it")
                        String>
                ids,

        @NotBlank @Size(max = 2000) String reason,
        @Nullable @Size(max = 120) String source,
        @Nullable @WithinReach OffsetDateTime from) {

    /** As lists are asked for it: what could never match would hold nothing. */
    private static final String ID = "[^\\s,](?:[^,]*[^\\s,])?";
}
