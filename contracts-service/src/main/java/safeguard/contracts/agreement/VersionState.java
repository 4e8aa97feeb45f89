package safeguard.contracts.agreement;

/** Life of a version: DRAFT → IN_REVIEW → APPROVED → SIGNED, and back to DRAFT until it is signed. */
enum VersionState {
    DRAFT,
    IN_REVIEW,
    APPROVED,
    SIGNED
}
