/** Holds: placed at once by the incident lead, released only when one person asks and counsel, another person, agrees. */
@NullMarked
package safeguard.obligations.hold;

import org.jspecify.annotations.NullMarked;
