/**
 * What was handed over. A disclosure rests on a decision that still holds when it is recorded, or says openly that it was
 * recorded after the fact; it starts the clocks of the clauses that protect it.
 */
@NullMarked
package safeguard.contracts.disclosure;

import org.jspecify.annotations.NullMarked;
