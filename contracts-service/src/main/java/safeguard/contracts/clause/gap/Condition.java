package safeguard.contracts.clause.gap;

/** Circumstances of a disclosure that bring requirements with them. */
enum Condition {
    PHYSICAL,
    PERSONAL_DATA,
    US_INDIVIDUALS,
    CONNECTED_PRODUCT;

    boolean holdsIn(GapContext context) {
        return switch (this) {
            case PHYSICAL -> context.physical();
            case PERSONAL_DATA -> context.personalData();
            case US_INDIVIDUALS -> context.usIndividuals();
            case CONNECTED_PRODUCT -> context.connectedProduct();
        };
    }
}
