/** What every resource needs to speak HTTP: cursor pages, ETags, references, strict JSON. */
@NullMarked
package safeguard.platform.web;

import org.jspecify.annotations.NullMarked;
