package safeguard.obligations.obligation;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import org.jspecify.annotations.Nullable;
import safeguard.deadlines.Refusal;
import safeguard.deadlines.recurrence.Recurrence;
import safeguard.obligations.duerule.DueRuleReader;
import safeguard.obligations.duerule.Timing;
import safeguard.platform.problem.FieldError;
import safeguard.platform.problem.RuleViolated;

/** When a duty falls due and how often, read from its spec. */
public record DutyTerms(Timing timing, @Nullable Recurrence recurrence, boolean perEvent) {

    private static final int LONGEST_START_YEARS = 100;
    private static final LocalDate SOME_DAY = LocalDate.of(2000, 1, 1);

    /** The terms of a spec that was accepted before. */
    public static DutyTerms of(ObligationSpec spec) {
        return read(spec, "");
    }

    /**
     * The terms of a spec.
     *
     * @param pointer where the spec stands in the request
     * @throws RuleViolated when it says nothing that could be computed
     */
    static DutyTerms read(ObligationSpec spec, String pointer) {
        var timing = DueRuleReader.read(spec.dueRule(), pointer + "/dueRule");
        var recurrence = spec.recurrence() == null ? null : recurrence(spec.recurrence(), pointer + "/recurrence");
        if (spec.perEvent() && recurrence != null) {
            throw violated("per-event-recurrence", "A duty per event does not recur", pointer + "/recurrence");
        }
        if (spec.perEvent() && !(timing instanceof Timing.Relative)) {
            throw violated("per-event-anchor", "A duty per event is counted from it", pointer + "/dueRule/kind");
        }
        return new DutyTerms(timing, recurrence, spec.perEvent());
    }

    /** A refusal of the date arithmetic as the problem of a request. */
    static RuleViolated violated(Refusal refusal, String pointer) {
        return violated(refusal.code(), refusal.sentence(), pointer);
    }

    private static RuleViolated violated(String code, String sentence, String pointer) {
        return new RuleViolated(code, sentence, new FieldError(pointer, sentence));
    }

    private static Recurrence recurrence(RecurrenceDraft draft, String pointer) {
        var rule = Recurrence.parse(draft.rule()).orElseThrow(refusal -> violated(refusal, pointer + "/rule"));
        return draft.startsAfter() == null
                ? rule
                : rule.startingAfter(startsAfter(draft.startsAfter(), pointer + "/startsAfter"));
    }

    private static Period startsAfter(String text, String pointer) {
        try {
            var period = Period.parse(text);
            if (!period.isNegative() && !SOME_DAY.plus(period).isAfter(SOME_DAY.plusYears(LONGEST_START_YEARS))) {
                return period;
            }
        } catch (DateTimeException | ArithmeticException unreadable) {
            throw violated("period-unreadable", "An ISO 8601 period such as P6M", pointer);
        }
        throw violated("period-unreadable", "A period of 0 to 100 years", pointer);
    }
}
