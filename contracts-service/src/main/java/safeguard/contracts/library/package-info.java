/** The rule packs that this service computes with, loaded once at start, and their adoption by each tenant's counsel. */
@NullMarked
package safeguard.contracts.library;

import org.jspecify.annotations.NullMarked;
