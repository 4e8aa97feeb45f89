/** The demo portfolio and the narrated journey, both through the public API only. */
@NullMarked
package safeguard.local.demo;

import org.jspecify.annotations.NullMarked;
