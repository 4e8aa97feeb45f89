package safeguard.contracts.gate;

/** What a reason does: forbid, leave open, or only warn. Conditions of a yes are a list of their own. */
public enum Severity {
    BLOCK,
    UNKNOWN,
    WARN
}
