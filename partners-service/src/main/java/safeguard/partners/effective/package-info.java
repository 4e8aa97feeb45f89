/** What a clearance is worth as of a date: the grant and every fact that lowers it. */
@NullMarked
package safeguard.partners.effective;

import org.jspecify.annotations.NullMarked;
