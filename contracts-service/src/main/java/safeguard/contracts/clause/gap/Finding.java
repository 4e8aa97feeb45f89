package safeguard.contracts.clause.gap;

/** What came out of a gate; UNKNOWN when a fact it needs is not recorded. */
enum Finding {
    PASS,
    FAIL,
    UNKNOWN;

    static Finding of(boolean passed) {
        return passed ? PASS : FAIL;
    }
}
