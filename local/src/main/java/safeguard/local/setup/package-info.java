/** What a run is told (options, ports, folders) and how it speaks to the person in front of it. */
@NullMarked
package safeguard.local.setup;

import org.jspecify.annotations.NullMarked;
