/** Documents that this service sends to its peers, with just the fields it fills. */
@NullMarked
package safeguard.partners.peer;

import org.jspecify.annotations.NullMarked;
