/**
 * Obligation sets and their duties. A source (an agreement, a partner) states its whole set under a version that only
 * grows; the difference decides what is added, changed and superseded. Other features learn of it by {@link
 * safeguard.obligations.obligation.ObligationsChanged}, in the same transaction.
 */
@NullMarked
package safeguard.obligations.obligation;

import org.jspecify.annotations.NullMarked;
