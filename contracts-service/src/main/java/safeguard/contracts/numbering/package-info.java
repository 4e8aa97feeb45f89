/** The references that people use: TS-0001, NDA-2026-001. */
@NullMarked
package safeguard.contracts.numbering;

import org.jspecify.annotations.NullMarked;
