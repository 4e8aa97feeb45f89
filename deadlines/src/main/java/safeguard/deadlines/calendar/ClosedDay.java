package safeguard.deadlines.calendar;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Locale;

/** A day on which nothing is due by roll, and why. */
public record ClosedDay(LocalDate date, String reason) {

    /** Closed only because of its weekday. */
    boolean ordinaryWeekend() {
        return reason.equals(date.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH));
    }

    /** {@code 2026-04-06 Easter Monday}. */
    @Override
    public String toString() {
        return date + " " + reason;
    }
}
