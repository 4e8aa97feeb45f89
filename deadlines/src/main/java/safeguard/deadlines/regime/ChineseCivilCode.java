package safeguard.deadlines.regime;

/** Civil Code of the PRC, arts. 200 to 204. */
final class ChineseCivilCode implements CountingRules {

    @Override
    public LastDay lastDay(Counting counting) {
        return counting.forward() ? LastDay.moves(Direction.AFTER, "roll") : LastDay.stays("no-roll");
    }

    @Override
    public LastDay lastHour(Direction direction) {
        return LastDay.stays("no-roll");
    }
}
