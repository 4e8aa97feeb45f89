/**
 * The register of trade secrets: metadata only. What a secret is stays out; its title is a code name, and its
 * confidential description lives encrypted in a feature of its own.
 */
@NullMarked
package safeguard.contracts.secret;

import org.jspecify.annotations.NullMarked;
