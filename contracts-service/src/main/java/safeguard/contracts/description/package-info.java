/**
 * The one sensitive text of the system: what a secret is, as a court would need it. Encrypted per record, readable only
 * here, only by holders of a live need-to-know grant, and audited before the answer leaves.
 */
@NullMarked
package safeguard.contracts.description;

import org.jspecify.annotations.NullMarked;
