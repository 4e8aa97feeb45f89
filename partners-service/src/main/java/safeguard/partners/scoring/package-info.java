/** Risk scores of due diligence: pure arithmetic over a versioned pack. */
@NullMarked
package safeguard.partners.scoring;

import org.jspecify.annotations.NullMarked;
