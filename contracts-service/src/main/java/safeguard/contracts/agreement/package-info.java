/**
 * Agreements and their versions: draft, review, approval by a second person, signature. A signed version never changes; an
 * amendment is a new one. Whether an agreement is in force is computed as of a date.
 */
@NullMarked
package safeguard.contracts.agreement;

import org.jspecify.annotations.NullMarked;
