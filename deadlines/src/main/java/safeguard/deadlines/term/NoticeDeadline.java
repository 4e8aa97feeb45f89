package safeguard.deadlines.term;

import java.time.LocalDate;
import safeguard.deadlines.calculation.Deadline;

/**
 * Until when notice can be given to end an agreement with one named term.
 *
 * @param termStart first day of that term
 * @param termEnd last day of that term
 */
public record NoticeDeadline(LocalDate termStart, LocalDate termEnd, Deadline deadline, NoticeState state) {

    static NoticeDeadline of(LocalDate termStart, LocalDate termEnd, Deadline deadline, LocalDate asOf) {
        var state = !asOf.isAfter(deadline.strict().date())
                ? NoticeState.OPEN
                : asOf.isAfter(deadline.lenient().date()) ? NoticeState.PASSED : NoticeState.STRICT_PASSED;
        return new NoticeDeadline(termStart, termEnd, deadline, state);
    }
}
