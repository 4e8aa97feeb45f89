package safeguard.contracts.clause.duty;

public enum Obligor {
    OURS,
    THEIRS
}
