package safeguard.partners.check;

/** What was checked. */
public enum CheckType {
    SCREENING,
    REGISTRY_EXTRACT,
    SITE_AUDIT
}
