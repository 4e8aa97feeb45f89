package safeguard.partners.assessment;

/** The assessor's conclusion. */
public enum AssessmentResult {
    OK,
    CONDITIONAL,
    BLOCKER
}
