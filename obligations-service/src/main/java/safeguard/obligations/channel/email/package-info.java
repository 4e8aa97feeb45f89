/** E-mail over SMTP, text and HTML, with a Message-ID of our own that every repeat carries again. */
@NullMarked
package safeguard.obligations.channel.email;

import org.jspecify.annotations.NullMarked;
