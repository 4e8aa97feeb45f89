package safeguard.contracts.peer;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A duty that is late and blocks further disclosure. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record OverdueDuty(String id, String title, @Nullable Dates dates) {

    /** Due on a day, or at a time: only the day is shown. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Dates(@Nullable String due) {}

    /** The day on which it was due. */
    public @Nullable LocalDate dueOn() {
        return dates == null || dates.due() == null
                ? null
                : LocalDate.parse(dates.due().substring(0, 10));
    }
}
