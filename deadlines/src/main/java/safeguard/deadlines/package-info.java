/**
 * The words that every calculation shares: periods, points in time, and an {@link safeguard.deadlines.Outcome} that is
 * either a computed value or a reasoned refusal. Nothing here guesses: what cannot be computed safely is refused.
 */
@NullMarked
package safeguard.deadlines;

import org.jspecify.annotations.NullMarked;
