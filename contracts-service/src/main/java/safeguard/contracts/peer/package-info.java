/** The only outbound HTTP of this service: what it asks of partners and obligations, in records of its own. */
@NullMarked
package safeguard.contracts.peer;

import org.jspecify.annotations.NullMarked;
