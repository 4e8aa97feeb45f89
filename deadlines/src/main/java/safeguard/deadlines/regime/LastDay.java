package safeguard.deadlines.regime;

/**
 * What happens to a last day that is not open, and the name of the rule that says so.
 *
 * @param roll NONE, FORWARD or BACKWARD
 * @param agreed by agreement of the parties and not by the regime
 */
public record LastDay(Roll roll, String rule, boolean agreed) {

    /** What the contract says in place of the regime (clause C47). */
    public static LastDay agreed(Roll roll) {
        return switch (roll) {
            case NONE -> new LastDay(roll, "roll-none", true);
            case FORWARD -> new LastDay(roll, "roll-forward", true);
            case BACKWARD -> new LastDay(roll, "roll-backward", true);
            case REGIME -> throw new IllegalArgumentException("The regime's own rule is not an agreement");
        };
    }

    static LastDay stays(String rule) {
        return new LastDay(Roll.NONE, rule, false);
    }

    static LastDay moves(Direction direction, String rule) {
        return new LastDay(direction == Direction.AFTER ? Roll.FORWARD : Roll.BACKWARD, rule, false);
    }
}
