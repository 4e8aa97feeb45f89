package safeguard.contracts.clause;

/** L1 internal, L2 confidential, L3 secret, L4 crown jewel. */
public enum Classification {
    L1,
    L2,
    L3,
    L4;

    public boolean atLeast(Classification other) {
        return compareTo(other) >= 0;
    }
}
