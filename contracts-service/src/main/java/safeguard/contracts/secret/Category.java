package safeguard.contracts.secret;

/** What kind of information a secret is. */
public enum Category {
    TECHNICAL,
    BUSINESS,
    DATA,
    NEGATIVE_KNOW_HOW
}
