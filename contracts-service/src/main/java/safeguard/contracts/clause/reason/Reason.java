package safeguard.contracts.clause.reason;

/** A reason in plain words, its parameters filled in. */
public record Reason(String code, ReasonSeverity severity, String message, String remedy, String resolvableBy) {}
