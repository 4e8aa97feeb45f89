/** Clearances: what a partner may receive, decided by two persons. */
@NullMarked
package safeguard.partners.clearance;

import org.jspecify.annotations.NullMarked;
