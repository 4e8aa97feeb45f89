package safeguard.contracts.agreement;

/** Entered before it was signed, or recorded from paper that was signed already. */
enum VersionOrigin {
    ENTERED,
    RECORDED
}
