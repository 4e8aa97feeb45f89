package safeguard.deadlines.recurrence;

import java.time.Period;

/** FREQ of a recurrence. */
public enum Frequency {
    DAILY,
    WEEKLY,
    MONTHLY,
    YEARLY;

    Period times(int n) {
        return switch (this) {
            case DAILY -> Period.ofDays(n);
            case WEEKLY -> Period.ofWeeks(n);
            case MONTHLY -> Period.ofMonths(n);
            case YEARLY -> Period.ofYears(n);
        };
    }
}
