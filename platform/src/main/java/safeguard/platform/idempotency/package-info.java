/** Idempotency-Key: one effect per key, in the effect's own transaction. */
@NullMarked
package safeguard.platform.idempotency;

import org.jspecify.annotations.NullMarked;
