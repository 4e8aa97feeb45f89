/**
 * What the paper says, as far as the system computes with it: the reading of an agreement, its checks, its differences and
 * where it stands in its term as of a date. Pure.
 */
@NullMarked
package safeguard.contracts.terms;

import org.jspecify.annotations.NullMarked;
