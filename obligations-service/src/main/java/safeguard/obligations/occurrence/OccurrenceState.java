package safeguard.obligations.occurrence;

/**
 * The life cycle of an occurrence. {@link #OPEN} is computed and never stored: a {@link #SCHEDULED} one whose time to
 * act has come.
 */
public enum OccurrenceState {
    AWAITING_TRIGGER,
    SCHEDULED,
    OPEN,
    SUBMITTED,
    FULFILLED,
    /** Ours, let go. */
    WAIVED,
    /** Theirs, not enforced for now, rights reserved. */
    NOT_PURSUED,
    CANCELLED;

    /** Whether nothing is left to do. */
    public boolean isSettled() {
        return this == FULFILLED || this == WAIVED || this == NOT_PURSUED || this == CANCELLED;
    }
}
