/**
 * The clause library: the types C01 to C49 as data, the clauses of an agreement as read by us, and what is possible in
 * them. A value that cannot be is an error here; a value that is legal but bad is a gap ({@code clause.gap}).
 */
@NullMarked
package safeguard.contracts.clause;

import org.jspecify.annotations.NullMarked;
