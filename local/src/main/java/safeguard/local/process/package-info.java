/** Child processes that survive their launcher, are found again and stopped. */
@NullMarked
package safeguard.local.process;

import org.jspecify.annotations.NullMarked;
