/** Today, and the dates that people may ask about or enter. */
@NullMarked
package safeguard.contracts.businessday;

import org.jspecify.annotations.NullMarked;
