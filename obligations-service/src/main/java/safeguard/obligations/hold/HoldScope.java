package safeguard.obligations.hold;

/** What the ids of a hold name. */
enum HoldScope {
    PARTNER,
    SECRET,
    AGREEMENT
}
