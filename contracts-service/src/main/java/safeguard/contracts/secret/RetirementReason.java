package safeguard.contracts.secret;

/** Why a registered secret stopped being one. */
public enum RetirementReason {
    PUBLISHED,
    PATENTED,
    OBSOLETE,
    COMPROMISED
}
