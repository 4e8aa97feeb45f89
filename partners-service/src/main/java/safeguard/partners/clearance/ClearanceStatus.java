package safeguard.partners.clearance;

/** Where a clearance stands. */
public enum ClearanceStatus {
    PROPOSED,
    GRANTED,
    SUSPENDED,
    REVOKED
}
