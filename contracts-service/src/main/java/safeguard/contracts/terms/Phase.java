package safeguard.contracts.terms;

/** Where an agreement stands as of a date. */
public enum Phase {
    NOT_YET_EFFECTIVE,
    IN_FORCE,
    IN_SURVIVAL,
    LAPSED
}
