/** Events that start clocks: recorded once, then the duties that wait for them get their dates. */
@NullMarked
package safeguard.obligations.trigger;

import org.jspecify.annotations.NullMarked;
