/** A running system answers status, down and today over a local socket. */
@NullMarked
package safeguard.local.control;

import org.jspecify.annotations.NullMarked;
