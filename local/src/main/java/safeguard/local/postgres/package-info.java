/** PostgreSQL from its packaged binaries, as root or as a user, with durable settings. */
@NullMarked
package safeguard.local.postgres;

import org.jspecify.annotations.NullMarked;
