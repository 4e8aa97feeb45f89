/** The web console's files and its configuration. */
@NullMarked
package safeguard.local.console;

import org.jspecify.annotations.NullMarked;
