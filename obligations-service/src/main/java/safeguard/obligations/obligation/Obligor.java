package safeguard.obligations.obligation;

/** Whose duty it is. */
public enum Obligor {
    /** Alarms on the strict date and is late after it. */
    OURS,
    /** Is reminded on the nominal date and late only after the lenient one. */
    THEIRS
}
