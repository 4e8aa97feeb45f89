/** How records are kept as JSON in the database and in digests. */
@NullMarked
package safeguard.contracts.storage;

import org.jspecify.annotations.NullMarked;
