/** partners-service: who our partners are and how far we trust them. */
@NullMarked
package safeguard.partners;

import org.jspecify.annotations.NullMarked;
