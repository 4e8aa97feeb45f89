/** Every reason code that a decision or a gap list can give, with its words: what is wrong, what helps, who can help. */
@NullMarked
package safeguard.contracts.clause.reason;

import org.jspecify.annotations.NullMarked;
