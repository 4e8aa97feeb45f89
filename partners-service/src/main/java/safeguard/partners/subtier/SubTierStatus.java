package safeguard.partners.subtier;

/** Whether a sub-tier may work in the engagement. */
public enum SubTierStatus {
    PENDING,
    APPROVED,
    REFUSED
}
