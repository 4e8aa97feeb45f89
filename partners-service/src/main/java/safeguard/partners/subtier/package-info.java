/** Who works for whom in an engagement, and whether we agreed. */
@NullMarked
package safeguard.partners.subtier;

import org.jspecify.annotations.NullMarked;
