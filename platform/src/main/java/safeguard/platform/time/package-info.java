/** Business time: the database clock plus a configured offset. */
@NullMarked
package safeguard.platform.time;

import org.jspecify.annotations.NullMarked;
