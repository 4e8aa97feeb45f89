package safeguard.partners.partner;

/** The steps of a partner's life cycle; each is a sub-resource of its own. */
enum PartnerTransition {
    START_ONBOARDING(PartnerStatus.ONBOARDING),
    ACTIVATE(PartnerStatus.ACTIVE),
    SUSPEND(PartnerStatus.SUSPENDED),
    REINSTATE(PartnerStatus.ACTIVE),
    START_OFFBOARDING(PartnerStatus.OFFBOARDING),
    CLOSE(PartnerStatus.OFFBOARDED);

    private final PartnerStatus target;

    PartnerTransition(PartnerStatus target) {
        this.target = target;
    }

    PartnerStatus target() {
        return target;
    }

    boolean startsFrom(PartnerStatus status) {
        return switch (this) {
            case START_ONBOARDING -> status == PartnerStatus.PROSPECT;
            case ACTIVATE -> status == PartnerStatus.ONBOARDING;
            case SUSPEND -> status == PartnerStatus.ACTIVE;
            case REINSTATE -> status == PartnerStatus.SUSPENDED;
            case START_OFFBOARDING -> status == PartnerStatus.ACTIVE || status == PartnerStatus.SUSPENDED;
            case CLOSE -> status == PartnerStatus.OFFBOARDING;
        };
    }
}
