package safeguard.contracts.agreement;

/** How far the paper is. Whether it is in force on a day is its phase. */
enum AgreementState {
    DRAFT,
    IN_REVIEW,
    APPROVED,
    SIGNED,
    TERMINATED;

    static AgreementState of(VersionState version) {
        return switch (version) {
            case DRAFT -> DRAFT;
            case IN_REVIEW -> IN_REVIEW;
            case APPROVED -> APPROVED;
            case SIGNED -> SIGNED;
        };
    }

    boolean hasSignedPaper() {
        return this == SIGNED || this == TERMINATED;
    }
}
