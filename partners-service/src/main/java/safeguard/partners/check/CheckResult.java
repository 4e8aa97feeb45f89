package safeguard.partners.check;

/** How a check ended. */
public enum CheckResult {
    /** No match; the extract agrees; the audit was passed. */
    PASSED,
    /** A true match; the extract disagrees; the audit was failed. */
    FAILED,
    /** Somebody still has to decide. */
    UNDECIDED
}
