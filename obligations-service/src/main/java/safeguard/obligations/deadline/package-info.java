/** The deadline calculator and its calendars over HTTP; stores nothing. */
@NullMarked
package safeguard.obligations.deadline;

import org.jspecify.annotations.NullMarked;
