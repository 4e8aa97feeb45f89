package safeguard.obligations.obligation;

/** How much it matters. */
public enum Severity {
    HIGH,
    MEDIUM,
    LOW
}
