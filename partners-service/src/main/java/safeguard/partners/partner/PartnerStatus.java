package safeguard.partners.partner;

/** Where a partner stands in its life cycle. */
public enum PartnerStatus {
    PROSPECT,
    ONBOARDING,
    ACTIVE,
    SUSPENDED,
    OFFBOARDING,
    OFFBOARDED
}
