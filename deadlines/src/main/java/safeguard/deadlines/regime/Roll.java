package safeguard.deadlines.regime;

/** What becomes of a last day that is not open: the regime's own rule, or what the contract says instead (C47). */
public enum Roll {
    REGIME,
    NONE,
    FORWARD,
    BACKWARD
}
