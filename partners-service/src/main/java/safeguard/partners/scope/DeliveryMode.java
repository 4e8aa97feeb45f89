package safeguard.partners.scope;

/** How a secret reaches a partner. */
public enum DeliveryMode {
    ORAL,
    VISUAL,
    DOCUMENT,
    DATA_ROOM,
    DATA_FEED,
    SAMPLE
}
