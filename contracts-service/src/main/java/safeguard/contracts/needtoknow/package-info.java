/** Who may know an L3 or L4 secret's title and read its description: named people, for a while, never self-granted. */
@NullMarked
package safeguard.contracts.needtoknow;

import org.jspecify.annotations.NullMarked;
