package safeguard.deadlines.recurrence;

import java.time.LocalDate;

/** One date of a recurrence, with its number from 0. */
public record Occurrence(int n, LocalDate date) {}
