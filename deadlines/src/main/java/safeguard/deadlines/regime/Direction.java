package safeguard.deadlines.regime;

/** Whether the period runs forward from its trigger, or is counted back from it ("at least 90 days before the end"). */
public enum Direction {
    AFTER,
    BEFORE;

    /** The amount with the sign of the direction. */
    public int signed(int amount) {
        return this == AFTER ? amount : -amount;
    }
}
