package safeguard.deadlines.calendar;

/** Whether the days that a calculation looked at are final, or may still change by an official notice. */
public enum CalendarStatus {
    OFFICIAL,
    PROVISIONAL
}
