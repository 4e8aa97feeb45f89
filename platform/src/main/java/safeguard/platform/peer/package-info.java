/** Calls to other services as this service, carrying tenant and user. */
@NullMarked
package safeguard.platform.peer;

import org.jspecify.annotations.NullMarked;
