/** Screenings, registry extracts and site audits. */
@NullMarked
package safeguard.partners.check;

import org.jspecify.annotations.NullMarked;
