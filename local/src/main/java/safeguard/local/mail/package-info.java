/** A mail server that keeps what it receives, and a page to look at it. */
@NullMarked
package safeguard.local.mail;

import org.jspecify.annotations.NullMarked;
