package safeguard.obligations.obligation;

/** The life cycle of a duty: {@code ACTIVE ⇄ ON_HOLD → DISCHARGED | SUPERSEDED | TERMINATED}. */
public enum ObligationState {
    ACTIVE,
    ON_HOLD,
    /** Done for good. */
    DISCHARGED,
    /** No longer in its source's newest version. */
    SUPERSEDED,
    /** Ended before it was done. */
    TERMINATED;

    /** Whether the duty still binds. */
    public boolean isLive() {
        return this == ACTIVE || this == ON_HOLD;
    }
}
