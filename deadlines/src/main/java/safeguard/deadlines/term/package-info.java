/** The term of an agreement as of a date: when it ends, when it renews and until when it can still be ended. */
@NullMarked
package safeguard.deadlines.term;

import org.jspecify.annotations.NullMarked;
