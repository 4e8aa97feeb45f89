package safeguard.deadlines.term;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import safeguard.deadlines.Outcome;

/**
 * The term in which a date lies, on the footing that no notice was given.
 *
 * @param termStart first day of that term
 * @param termEnd last day of that term; null for an indefinite one
 * @param renewals how often the agreement has renewed itself before
 * @param nextRenewal first day of the term that follows without notice; null when none follows
 * @param notice the deadline that belongs to this very term, also when it has passed; null when there is none. It can be
 *     refused on its own, for example beyond the horizon of a calendar
 * @param followingNotice when the strict day of {@code notice} has passed: the deadline of the first later term that can
 *     still be ended in time, named by that term
 */
public record TermStatus(
        TermPhase phase,
        LocalDate termStart,
        @Nullable LocalDate termEnd,
        int renewals,
        @Nullable LocalDate nextRenewal,
        @Nullable Outcome<NoticeDeadline> notice,
        @Nullable Outcome<NoticeDeadline> followingNotice) {}
