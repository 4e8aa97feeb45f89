/**
 * Rule packs: versioned YAML under {@code packs/}, held to a schema when they are read. A pack that is wrong stops the
 * start, with every problem named. What the records mean is decided by the packages that bind them.
 */
@NullMarked
package safeguard.contracts.pack;

import org.jspecify.annotations.NullMarked;
