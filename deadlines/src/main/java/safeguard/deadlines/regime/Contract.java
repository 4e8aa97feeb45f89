package safeguard.deadlines.regime;

/** Periods agreed in a contract, and English contracts (Dodds v Walker): no roll unless a clause says so. */
final class Contract implements CountingRules {

    @Override
    public LastDay lastDay(Counting counting) {
        return LastDay.stays("no-roll");
    }

    @Override
    public LastDay lastHour(Direction direction) {
        return LastDay.stays("no-roll");
    }
}
