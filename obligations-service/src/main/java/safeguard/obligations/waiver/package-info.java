/** Waivers: one person asks that an occurrence be let go, another one decides. */
@NullMarked
package safeguard.obligations.waiver;

import org.jspecify.annotations.NullMarked;
