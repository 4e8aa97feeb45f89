package safeguard.contracts.agreement;

/** The first version, or a change of the one before. */
enum VersionKind {
    ORIGINAL,
    AMENDMENT
}
