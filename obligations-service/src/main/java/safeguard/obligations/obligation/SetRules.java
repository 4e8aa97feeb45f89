package safeguard.obligations.obligation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashSet;
import safeguard.deadlines.Outcome;
import safeguard.deadlines.PeriodUnit;
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

    /** A trial computation from a day that every calendar knows: an unknown calendar or an impossible period shows. */
    private void checkTerms(DutyTerms terms, ZoneId zone, String pointer) {
        var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        if (terms.recurrence() != null
                && terms.recurrence().between(today, today, today.plusYears(2))
                        instanceof Outcome.Refused<?>(var refusal)) {
            throw DutyTerms.violated(refusal, pointer + "/recurrence/rule");
        }
        if (terms.timing() instanceof Timing.Relative relative) {
            boolean hours = relative.period().unit() == PeriodUnit.HOUR;
            if (hours && (terms.recurrence() != null || relative.anchorDate() != null)) {
                throw violated(
                        "hours-need-a-time",
                        "Hours are counted from the time of an event, not from a day",
                        pointer + "/dueRule/unit");
            }
            var trial = hours ? TimePoint.of(OffsetDateTime.now(clock)) : TimePoint.of(today);
            if (timetable.datesFor(relative, trial, zone) instanceof Outcome.Refused<?>(var refusal)
                    && refusal.reason() != Refusal.Reason.OUTSIDE_CALENDAR_COVERAGE) {
                throw DutyTerms.violated(refusal, pointer + "/dueRule" + refusal.pointer());
            }
        }
    }

    private static RuleViolated violated(String code, String message, String pointer) {
        return new RuleViolated(code, message, new FieldError(pointer, message));
    }
}
