/** Engagements: what we do together with a partner. */
@NullMarked
package safeguard.partners.engagement;

import org.jspecify.annotations.NullMarked;
