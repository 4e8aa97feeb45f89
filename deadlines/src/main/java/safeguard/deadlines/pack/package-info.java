/** Reading of the versioned YAML packs that hold calendars and regimes; for this module's own packages only. */
@NullMarked
package safeguard.deadlines.pack;

import org.jspecify.annotations.NullMarked;
