/**
 * The calculation of one deadline: {@link safeguard.deadlines.calculation.Deadlines#compute} turns a request into its
 * nominal, strict and lenient end with an explanation, or refuses it.
 */
@NullMarked
package safeguard.deadlines.calculation;

import org.jspecify.annotations.NullMarked;
