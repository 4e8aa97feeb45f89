/** Keycloak as the identity provider, its realm, and tokens from it. */
@NullMarked
package safeguard.local.identity;

import org.jspecify.annotations.NullMarked;
