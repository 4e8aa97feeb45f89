package safeguard.partners.scope;

/** The highest classification that may be shared. */
public enum Ceiling {
    NONE,
    L1,
    L2,
    L3,
    L4;

    /** Up to and with this classification. */
    public static Ceiling of(Classification classification) {
        return switch (classification) {
            case L1 -> L1;
            case L2 -> L2;
            case L3 -> L3;
            case L4 -> L4;
        };
    }

    /** The lower of the two. */
    public Ceiling and(Ceiling other) {
        return compareTo(other) <= 0 ? this : other;
    }
}
