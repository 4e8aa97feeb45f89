/** What may be shared, what for, how and where. */
@NullMarked
package safeguard.partners.scope;

import org.jspecify.annotations.NullMarked;
