package safeguard.contracts.secret;

/** Life in the register: CANDIDATE → UNDER_REVIEW → REGISTERED → RETIRED, or REJECTED on the way. */
public enum SecretStatus {
    CANDIDATE,
    UNDER_REVIEW,
    REGISTERED,
    RETIRED,
    REJECTED
}
