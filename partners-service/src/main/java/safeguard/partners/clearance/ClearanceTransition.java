package safeguard.partners.clearance;

/** The steps of a clearance after its grant, and its end. */
enum ClearanceTransition {
    SUSPEND(ClearanceStatus.SUSPENDED),
    REINSTATE(ClearanceStatus.GRANTED),
    REVOKE(ClearanceStatus.REVOKED);

    private final ClearanceStatus target;

    ClearanceTransition(ClearanceStatus target) {
        this.target = target;
    }

    ClearanceStatus target() {
        return target;
    }

    boolean startsFrom(ClearanceStatus status) {
        return switch (this) {
            case SUSPEND -> status == ClearanceStatus.GRANTED;
            case REINSTATE -> status == ClearanceStatus.SUSPENDED;
            case REVOKE -> status != ClearanceStatus.REVOKED;
        };
    }
}
