package safeguard.obligations.obligation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import safeguard.deadlines.Outcome;
import safeguard.deadlines.Refusal;
import safeguard.deadlines.TimePoint;
import safeguard.obligations.duerule.Timetable;
import safeguard.obligations.duerule.Timing;
import safeguard.obligations.duerule.Zones;
import safeguard.platform.problem.FieldError;
import safeguard.platform.problem.RuleViolated;

/** Refuses a set that could never be computed, before anything of it is stored. */
@ApplicationScoped
class SetRules {

    private static final Set<Refusal.Reason> WRONG =
            EnumSet.of(Refusal.Reason.UNKNOWN_CALENDAR, Refusal.Reason.AMOUNT_OUT_OF_RANGE);

    private final Timetable timetable;
    private final Clock clock;

    SetRules(Timetable timetable, Clock clock) {
        this.timetable = timetable;
        this.clock = clock;
    }

    void check(ObligationSetDraft draft) {
        var zone = Zones.named(draft.zone(), "/zone");
        var keys = new HashSet<String>();
        for (int i = 0; i < draft.obligations().size(); i++) {
            var spec = draft.obligations().get(i);
            var pointer = "/obligations/" + i;
            if (!keys.add(spec.specKey())) {
                throw violated("duplicate-spec-key", "Each specKey stands once in a set", pointer + "/specKey");
            }
            checkPlan(spec, pointer + "/reminderPlan");
            checkTerms(DutyTerms.read(spec, pointer), zone, pointer);
        }
    }

    private static void checkPlan(ObligationSpec spec, String pointer) {
        for (int i = 0; i < spec.reminderPlan().size(); i++) {
            if (LeadTime.parse(spec.reminderPlan().get(i)).isEmpty()) {
                throw violated(
                        "lead-time-unreadable", "A lead time of 0 to 800 days such as P7D or PT4H", pointer + "/" + i);
            }
        }
    }

    /**
     * A trial computation shows what is wrong with the rule itself. What is merely open (no calendar agreed, a year that
     * is not covered) is shown with the duty instead of keeping all the others of the set away.
     */
    private void checkTerms(DutyTerms terms, ZoneId zone, String pointer) {
        var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        if (terms.recurrence() != null
                && terms.recurrence().between(today, today, today.plusYears(2))
                        instanceof Outcome.Refused<?>(var refusal)) {
            throw DutyTerms.violated(refusal, pointer + "/recurrence/rule");
        }
        if (terms.timing() instanceof Timing.Relative relative
                && timetable.datesFor(relative, TimePoint.of(OffsetDateTime.now(clock)), zone)
                        instanceof Outcome.Refused<?>(var refusal)
                && WRONG.contains(refusal.reason())) {
            throw DutyTerms.violated(refusal, pointer + "/dueRule" + refusal.pointer());
        }
    }

    private static RuleViolated violated(String code, String message, String pointer) {
        return new RuleViolated(code, message, new FieldError(pointer, message));
    }
}
