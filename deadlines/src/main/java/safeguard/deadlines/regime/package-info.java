/**
 * How each legal regime counts and which last days it moves. A regime is one small class of
 * {@link safeguard.deadlines.regime.CountingRules} and one pack with the words, source and confidence of its rules.
 */
@NullMarked
package safeguard.deadlines.regime;

import org.jspecify.annotations.NullMarked;
