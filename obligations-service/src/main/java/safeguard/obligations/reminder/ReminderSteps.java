package safeguard.obligations.reminder;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import safeguard.obligations.occurrence.Alarm;

/** Which reminders an alarm needs. Of the steps whose time has passed already only the most urgent one. */
final class ReminderSteps {

    private ReminderSteps() {}

    /** A reminder to be: its step names the lead time and the date that it counts down to. */
    record Step(String step, Instant dueAt) {}

    static List<Step> of(Alarm alarm, Instant now) {
        var steps = alarm.plan().stream()
                .map(lead -> new Step(lead.text() + "@" + alarm.at(), lead.before(alarm.at(), alarm.zone())))
                .distinct()
                .sorted(Comparator.comparing(Step::dueAt))
                .toList();
        var missed = steps.stream().filter(step -> !step.dueAt().isAfter(now)).toList();
        var ahead = steps.stream().filter(step -> step.dueAt().isAfter(now));
        return missed.isEmpty()
                ? ahead.toList()
                : Stream.concat(Stream.of(missed.getLast()), ahead).toList();
    }
}
