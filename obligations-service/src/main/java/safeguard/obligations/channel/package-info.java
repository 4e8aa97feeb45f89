/** How people are told. Each way is a package of its own with one {@link safeguard.obligations.channel.Channel}. */
@NullMarked
package safeguard.obligations.channel;

import org.jspecify.annotations.NullMarked;
