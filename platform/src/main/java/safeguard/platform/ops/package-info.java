/** Posture checks at start and readiness, documentation switch. */
@NullMarked
package safeguard.platform.ops;

import org.jspecify.annotations.NullMarked;
