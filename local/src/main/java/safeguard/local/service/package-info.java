/** The three services as child processes with an ahead-of-time cache each. */
@NullMarked
package safeguard.local.service;

import org.jspecify.annotations.NullMarked;
