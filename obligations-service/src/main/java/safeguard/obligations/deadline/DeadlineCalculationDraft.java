package safeguard.obligations.deadline;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.DateTimeException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import safeguard.deadlines.PeriodUnit;
import safeguard.deadlines.Quantity;
import safeguard.deadlines.TimePoint;
import safeguard.deadlines.calculation.DeadlineRequest;
import safeguard.deadlines.calculation.Receipt;
import safeguard.deadlines.regime.Direction;
import safeguard.deadlines.regime.Roll;
import safeguard.obligations.duerule.DueRuleReader;
import safeguard.platform.problem.FieldError;
import safeguard.platform.problem.InvalidRequest;

/** What is to be computed, on the wire. */
record DeadlineCalculationDraft(
        @NotBlank @Size(max = 40) String regime,
        @Size(max = 8) List<@NotNull @Size(max = 20) String> calendars,
        @Nullable @Size(max = 60) String zone,
        @NotBlank @Size(max = 40) String trigger,
        @Nullable @Min(0) @Max(100_000) Integer amount,
        @Nullable PeriodUnit unit,
        @Nullable Direction direction,
        @Nullable Boolean clearDays,
        @Nullable @Valid ReceiptDraft receipt,
        @Nullable Roll roll,
        @Size(max = 4) List<@NotNull @Valid PeriodDraft> maxOf,
        @Size(max = 10) Map<String, @NotNull Boolean> options) {

    DeadlineCalculationDraft {
        calendars = calendars == null ? List.of() : List.copyOf(calendars);
        maxOf = maxOf == null ? List.of() : List.copyOf(maxOf);
        options = options == null ? Map.of() : Map.copyOf(options);
    }

    /** A number of units. */
    record PeriodDraft(
            @NotNull @Min(0) @Max(100_000) Integer amount,
            @NotNull PeriodUnit unit) {
        Quantity quantity() {
            return Quantity.of(amount, unit);
        }
    }

    /** Whether receipt or dispatch counts. */
    record ReceiptDraft(
            @NotNull Receipt.Mode mode, @Nullable @Valid PeriodDraft transit) {
        Receipt receipt() {
            return new Receipt(mode, transit == null ? null : transit.quantity());
        }
    }

    /**
     * The request to the arithmetic.
     *
     * @throws InvalidRequest when a field cannot be read
     */
    DeadlineRequest request() {
        var periods = periods();
        var first = periods.getFirst();
        return DeadlineRequest.of(DueRuleReader.regime(regime, "/regime"), point(), first.amount(), first.unit())
                .calendars(calendars)
                .zone(zone)
                .direction(Objects.requireNonNullElse(direction, Direction.AFTER))
                .clearDays(Boolean.TRUE.equals(clearDays))
                .receipt(receipt == null ? null : receipt.receipt())
                .roll(Objects.requireNonNullElse(roll, Roll.REGIME))
                .maxOf(periods.subList(1, periods.size()))
                .options(options);
    }

    /** The period, or with maxOf alone the first of those. */
    private List<Quantity> periods() {
        var alternatives = maxOf.stream().map(PeriodDraft::quantity);
        if (amount != null && unit != null) {
            return Stream.concat(Stream.of(Quantity.of(amount, unit)), alternatives)
                    .toList();
        }
        if (maxOf.isEmpty() || amount != null || unit != null) {
            throw new InvalidRequest(
                    "The period is incomplete",
                    new FieldError(amount == null ? "/amount" : "/unit", "amount and unit together, or maxOf"));
        }
        return alternatives.toList();
    }

    private TimePoint point() {
        try {
            return TimePoint.parse(trigger);
        } catch (DateTimeException unreadable) {
            throw new InvalidRequest(
                    "The trigger cannot be read",
                    new FieldError("/trigger", "a day such as 2026-03-25, or a date-time with offset"));
        }
    }
}
