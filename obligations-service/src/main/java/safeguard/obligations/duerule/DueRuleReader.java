package safeguard.obligations.duerule;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import safeguard.deadlines.Quantity;
import safeguard.deadlines.regime.Direction;
import safeguard.deadlines.regime.Regime;
import safeguard.deadlines.regime.Roll;
import safeguard.platform.problem.FieldError;
import safeguard.platform.problem.RuleViolated;

/** Reads a due rule and refuses what is incomplete or absurd, naming the field. */
public final class DueRuleReader {

    private static final LocalDate EARLIEST = LocalDate.of(1950, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(2199, 12, 31);

    private final DueRule rule;
    private final String pointer;

    private DueRuleReader(DueRule rule, String pointer) {
        this.rule = rule;
        this.pointer = pointer;
    }

    /**
     * What the rule means.
     *
     * @param pointer where the rule stands in the request
     * @throws RuleViolated when a field is missing or impossible
     */
    public static Timing read(DueRule rule, String pointer) {
        var reader = new DueRuleReader(rule, pointer);
        return switch (rule.kind()) {
            case FIXED -> new Timing.Fixed(reader.day("date", rule.date()));
            case WINDOW -> reader.window();
            case RELATIVE -> reader.relative();
        };
    }

    /**
     * The regime with this wire id.
     *
     * @throws RuleViolated when there is none
     */
    public static Regime regime(String id, String pointer) {
        return Arrays.stream(Regime.values())
                .filter(regime -> regime.id().equals(id))
                .findFirst()
                .orElseThrow(() -> {
                    var known = Arrays.stream(Regime.values()).map(Regime::id).toList();
                    return new RuleViolated(
                            "unknown-regime",
                            "There is no regime '%s'".formatted(id),
                            new FieldError(pointer, "one of " + known));
                });
    }

    private Timing window() {
        var from = day("from", rule.from());
        var to = day("to", rule.to());
        if (to.isBefore(from)) {
            throw incomplete("to", "on or after 'from'");
        }
        return new Timing.Window(from, to);
    }

    private Timing relative() {
        var anchorDate = rule.anchorDate() == null ? null : day("anchorDate", rule.anchorDate());
        return new Timing.Relative(
                present("anchor", rule.anchor()),
                anchorDate,
                Quantity.of(present("amount", rule.amount()), present("unit", rule.unit())),
                direction(),
                regime(Objects.requireNonNullElse(rule.regime(), Regime.CONTRACT.id()), pointer + "/regime"),
                Objects.requireNonNullElse(rule.calendars(), List.of()),
                roll(),
                Boolean.TRUE.equals(rule.clearDays()));
    }

    private Direction direction() {
        return Objects.requireNonNullElse(rule.direction(), Direction.AFTER);
    }

    /** A general clause on days of rest moves deadlines forward; one that is counted back never moves that way. */
    private Roll roll() {
        var roll = Objects.requireNonNullElse(rule.roll(), Roll.REGIME);
        return roll == Roll.FORWARD && direction() == Direction.BEFORE ? Roll.NONE : roll;
    }

    private LocalDate day(String field, @Nullable LocalDate day) {
        var given = present(field, day);
        if (given.isBefore(EARLIEST) || given.isAfter(LATEST)) {
            throw new RuleViolated(
                    "date-out-of-range",
                    "The day %s cannot be meant".formatted(given),
                    new FieldError(pointer + "/" + field, "a day from %s to %s".formatted(EARLIEST, LATEST)));
        }
        return given;
    }

    private <T> T present(String field, @Nullable T value) {
        if (value == null) {
            throw incomplete(field, "is required for kind " + rule.kind());
        }
        return value;
    }

    private RuleViolated incomplete(String field, String message) {
        return new RuleViolated(
                "due-rule-incomplete",
                "The due rule does not say when it is due",
                new FieldError(pointer + "/" + field, message));
    }
}
