package safeguard.contracts.clause.reason;

public enum ReasonSeverity {
    BLOCK,
    CONDITION,
    WARN,
    UNKNOWN
}
