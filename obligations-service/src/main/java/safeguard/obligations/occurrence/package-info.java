/**
 * Each time that a duty falls due. {@link OccurrencePlan} says when (pure), {@link Rebuild} what that changes (pure),
 * {@link OccurrenceSchedule} carries it out and announces it as {@link DueDatesChanged} within the same transaction.
 * What was submitted, settled or fell due is never rebuilt.
 */
@NullMarked
package safeguard.obligations.occurrence;

import org.jspecify.annotations.NullMarked;
