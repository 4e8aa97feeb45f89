package safeguard.partners.effective;

/** What a clearance is on a day. */
enum EffectiveStatus {
    NONE,
    PROPOSED,
    GRANTED,
    SUSPENDED,
    REVOKED,
    EXPIRED
}
