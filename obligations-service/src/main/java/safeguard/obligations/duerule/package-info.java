/**
 * When a duty falls due: the rule as its source states it, and the dates that follow from it. Pure; the arithmetic is
 * that of the module {@code deadlines}.
 */
@NullMarked
package safeguard.obligations.duerule;

import org.jspecify.annotations.NullMarked;
