package safeguard.partners.scope;

/** How secret something is: internal, confidential, secret, crown jewel. */
public enum Classification {
    L1,
    L2,
    L3,
    L4
}
