/** Repeating duties: a bounded subset of RFC 5545 rules, counted from the original day and clamped to month ends. */
@NullMarked
package safeguard.deadlines.recurrence;

import org.jspecify.annotations.NullMarked;
