/** Conclusions of due diligence with their computed score. */
@NullMarked
package safeguard.partners.assessment;

import org.jspecify.annotations.NullMarked;
