package safeguard.contracts.secret;

/** Whose secret it is. */
public enum Origin {
    OWN,
    THIRD_PARTY,
    JOINT;

    /** A third party's secret is ours to hold only under the agreement that let it in. */
    boolean needsInboundAgreement() {
        return this == THIRD_PARTY;
    }

    boolean allowsInboundAgreement() {
        return this != OWN;
    }
}
