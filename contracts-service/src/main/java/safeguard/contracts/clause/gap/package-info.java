/**
 * What an agreement lacks for a classification: clauses that a safeguard profile asks for, clauses that work against us,
 * and the gates of the partner's jurisdiction. Pure functions of facts and packs; all gaps, never only the first.
 */
@NullMarked
package safeguard.contracts.clause.gap;

import org.jspecify.annotations.NullMarked;
