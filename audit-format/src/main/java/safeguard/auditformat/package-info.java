/**
 * The form in which audit entries and decision inputs are hashed: canonical JSON (RFC 8785) and a hash chain per
 * service and tenant. Pure Java without a database, so that a third party can check a trail with this module alone.
 */
@NullMarked
package safeguard.auditformat;

import org.jspecify.annotations.NullMarked;
