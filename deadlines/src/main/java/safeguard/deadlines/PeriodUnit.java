package safeguard.deadlines;

/** What a period is counted in. {@code BUSINESS_DAY} counts the days that are open in all named calendars. */
public enum PeriodUnit {
    HOUR,
    DAY,
    BUSINESS_DAY,
    WEEK,
    MONTH,
    YEAR
}
