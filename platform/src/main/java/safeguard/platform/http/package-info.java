/** How failures of every kind become problem documents, and what the HTTP layer refuses by itself. */
@NullMarked
package safeguard.platform.http;

import org.jspecify.annotations.NullMarked;
