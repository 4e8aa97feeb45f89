package safeguard.deadlines.term;

/** Whether a term goes on when its end comes: never, by itself unless notice was given, or only by a new agreement. */
public enum Renewal {
    NONE,
    TACIT,
    EXPRESS
}
