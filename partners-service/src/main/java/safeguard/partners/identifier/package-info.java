/** Entries in public registers and their check digits. */
@NullMarked
package safeguard.partners.identifier;

import org.jspecify.annotations.NullMarked;
