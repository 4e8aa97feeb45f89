package safeguard.deadlines.calculation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import safeguard.deadlines.calendar.ClosedDay;
import safeguard.deadlines.calendar.OpenDays;
import safeguard.deadlines.regime.LastDay;
import safeguard.deadlines.regime.RegimePack;

/** Collects the explanation while a deadline is computed. */
final class Trace {
    private static final int MOST_DAYS_NAMED = 20;
    private static final RegimePack COMMON = RegimePack.of(RegimePack.COMMON);

    private final RegimePack regime;
    private final List<ExplanationStep> steps = new ArrayList<>();

    Trace(RegimePack regime) {
        this.regime = regime;
    }

    /** A step by a rule of the regime. */
    void regime(String rule, Object result) {
        add(regime, rule, "", result);
    }

    void regime(String rule, Object detail, Object result) {
        add(regime, rule, ": " + detail, result);
    }

    /** A step by a rule that every regime shares. */
    void common(String rule, Object result) {
        add(COMMON, rule, "", result);
    }

    void common(String rule, Object detail, Object result) {
        add(COMMON, rule, ": " + detail, result);
    }

    /** What the regime or the agreement does with the last day. */
    void lastDay(LastDay lastDay, Object result) {
        add(lastDay.agreed() ? COMMON : regime, lastDay.rule(), "", result);
    }

    /** Names the calendars that were used and the closed days that made a difference. */
    void closed(OpenDays openDays, List<ClosedDay> days, LocalDate result) {
        var named =
                days.stream().limit(MOST_DAYS_NAMED).map(ClosedDay::toString).collect(Collectors.joining(", "));
        var more = days.size() > MOST_DAYS_NAMED ? " and " + (days.size() - MOST_DAYS_NAMED) + " more" : "";
        var step = COMMON.sentence("closed") + ": " + (days.isEmpty() ? "none but weekends" : named + more);
        steps.add(new ExplanationStep(step, "calendar:" + openDays.label(), result.toString()));
    }

    List<ExplanationStep> steps() {
        return steps;
    }

    private void add(RegimePack pack, String rule, String detail, Object result) {
        steps.add(new ExplanationStep(pack.sentence(rule) + detail, pack.reference(rule), result.toString()));
    }
}
