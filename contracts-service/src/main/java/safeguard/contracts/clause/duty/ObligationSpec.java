package safeguard.contracts.clause.duty;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import safeguard.contracts.clause.DutyTemplate;
import safeguard.contracts.clause.Period;

/** One duty in the form in which an obligation set carries it. */
public record ObligationSpec(
        String specKey,
        String kind,
        String title,
        Obligor obligor,
        String clauseRef,
        @Nullable String owner,
        String fallbackRole,
        DutyTemplate.Severity severity,
        boolean blocking,
        DueRule dueRule,
        @Nullable Recurrence recurrence,
        boolean perEvent,
        @Nullable List<String> reminderPlan,
        List<String> evidenceRequired) {
    /** RELATIVE to an anchor; {@code anchorDate} is null until the event has happened, and no date is invented. */
    public record DueRule(
            String kind,
            @Nullable LocalDate date,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            String anchor,
            @Nullable LocalDate anchorDate,
            int amount,
            Period.Unit unit,
            DutyTemplate.Direction direction,
            String regime,
            List<String> calendars,
            String roll,
            boolean clearDays) {}

    /** An RFC 5545 rule; {@code startsAfter} is the time from the anchor to the first occurrence. */
    public record Recurrence(String rule, @Nullable String startsAfter) {
        static Recurrence every(Period interval, boolean firstAfterInterval) {
            return new Recurrence(
                    "FREQ=%s;INTERVAL=%d".formatted(frequency(interval), interval.amount()),
                    firstAfterInterval ? "P" + interval.amount() + letter(interval) : null);
        }

        private static String frequency(Period interval) {
            return switch (interval.unit()) {
                case DAY -> "DAILY";
                case WEEK -> "WEEKLY";
                case MONTH -> "MONTHLY";
                case YEAR -> "YEARLY";
                case HOUR, BUSINESS_DAY -> throw new IllegalArgumentException("no calendar repeats every " + interval);
            };
        }

        private static char letter(Period interval) {
            return interval.unit().name().charAt(0);
        }
    }
}
