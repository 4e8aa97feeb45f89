/** Runs inside Keycloak, not in the launcher. */
@NullMarked
package safeguard.local.provider;

import org.jspecify.annotations.NullMarked;
