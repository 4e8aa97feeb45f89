/**
 * The disclosure gate: facts in, ruling out. No I/O and no clock, so that a ruling of years ago can be made again from its
 * facts. Every rule is a small function, all are evaluated, and what nobody allowed is denied.
 */
@NullMarked
package safeguard.contracts.gate;

import org.jspecify.annotations.NullMarked;
