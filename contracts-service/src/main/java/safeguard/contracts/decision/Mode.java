package safeguard.contracts.decision;

/** In which way something is disclosed. */
public enum Mode {
    ORAL,
    VISUAL,
    DOCUMENT,
    DATA_ROOM,
    DATA_FEED,
    SAMPLE;

    /** Heard or seen, with nothing left in the other side's hands. */
    public boolean leavesNothingWritten() {
        return this == ORAL || this == VISUAL;
    }
}
