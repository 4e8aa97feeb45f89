package safeguard.deadlines.term;

/**
 * Where a date lies to a notice deadline: on or before the strict day; later, but not after the lenient one; or after
 * both. It says nothing about whether a notice was given or is effective.
 */
public enum NoticeState {
    OPEN,
    STRICT_PASSED,
    PASSED
}
