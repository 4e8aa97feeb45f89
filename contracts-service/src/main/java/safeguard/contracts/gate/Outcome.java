package safeguard.contracts.gate;

/** The answer. */
public enum Outcome {
    ALLOW,
    ALLOW_WITH_CONDITIONS,
    PARTIAL,
    DENY,
    INDETERMINATE;

    /** Whether something may go out on it. */
    public boolean allows() {
        return this == ALLOW || this == ALLOW_WITH_CONDITIONS;
    }
}
