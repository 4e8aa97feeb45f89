package safeguard.contracts.clause.gap;

/** Who decides disputes; NONE when the agreement says nothing about it. */
public enum ForumKind {
    COURT,
    ARBITRATION,
    NONE
}
