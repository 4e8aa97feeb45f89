/** Effects on other services: written with their cause, delivered at least once, received once. */
@NullMarked
package safeguard.platform.outbox;

import org.jspecify.annotations.NullMarked;
