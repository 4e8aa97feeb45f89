/** People as reminders, escalation and reassignment need them. */
@NullMarked
package safeguard.obligations.person;

import org.jspecify.annotations.NullMarked;
