/** The whole system on one machine: real PostgreSQL, real Keycloak, the three services, console and mail inbox. */
@NullMarked
package safeguard.local;

import org.jspecify.annotations.NullMarked;
