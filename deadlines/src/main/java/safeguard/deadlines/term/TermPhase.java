package safeguard.deadlines.term;

/** Where a date lies in an agreement's term. */
public enum TermPhase {
    BEFORE_START,
    RUNNING,
    ENDED
}
