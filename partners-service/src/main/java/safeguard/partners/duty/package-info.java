/** The duties that follow from what we know about a partner, stated to obligations-service. */
@NullMarked
package safeguard.partners.duty;

import org.jspecify.annotations.NullMarked;
