package safeguard.obligations.duerule;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import safeguard.deadlines.PeriodUnit;
import safeguard.deadlines.regime.Direction;
import safeguard.deadlines.regime.Roll;

/** The due rule on the wire: one flat form for all kinds; {@link Timing} is what it means. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record DueRule(
        @NotNull Kind kind,
        @Nullable LocalDate date,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable @Size(max = 60) String anchor,
        @Nullable LocalDate anchorDate,
        @Nullable @Min(0) @Max(36_525) Integer amount,
        @Nullable PeriodUnit unit,
        @Nullable Direction direction,
        @Nullable @Size(max = 40) String regime,
        @Nullable @Size(max = 8) List<@NotNull @Size(max = 20) String> calendars,
        @Nullable Roll roll,
        @Nullable Boolean clearDays) {

    /** How a due date is stated. */
    public enum Kind {
        FIXED,
        RELATIVE,
        WINDOW
    }

    public DueRule {
        calendars = calendars == null ? null : List.copyOf(calendars);
    }
}
