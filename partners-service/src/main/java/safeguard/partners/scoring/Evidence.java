package safeguard.partners.scoring;

/** What stands behind an answer. */
public enum Evidence {
    VERIFIED,
    DOCUMENT,
    SELF_ATTESTED,
    EXPIRED
}
