/** Partners: master data and life cycle. */
@NullMarked
package safeguard.partners.partner;

import org.jspecify.annotations.NullMarked;
