/**
 * Which days are open where. A jurisdiction's calendar is a YAML pack of holiday rules, make-up workdays and a coverage
 * horizon; a tenant adds calendars of its own (shutdowns) with {@link safeguard.deadlines.calendar.Calendars#plus}.
 */
@NullMarked
package safeguard.deadlines.calendar;

import org.jspecify.annotations.NullMarked;
