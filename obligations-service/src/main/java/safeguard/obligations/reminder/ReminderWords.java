package safeguard.obligations.reminder;

import java.time.Duration;
import java.util.ArrayList;
import org.jspecify.annotations.Nullable;
import safeguard.obligations.channel.Notice;
import safeguard.obligations.obligation.Obligor;
import safeguard.obligations.occurrence.OccurrenceNotice;
import safeguard.obligations.person.PersonView;

/** Puts a reminder into words. Lateness is stated, never called a breach. */
final class ReminderWords {

    private ReminderWords() {}

    static Notice notice(String id, Reminder reminder, OccurrenceNotice occurrence, PersonView person) {
        return new Notice(
                id,
                person.name(),
                person.email(),
                person.locale(),
                why(reminder, occurrence),
                duty(occurrence),
                occurrence.title(),
                occurrence.label(),
                occurrence.partner(),
                occurrence.clauseRef(),
                occurrence.due(),
                occurrence.strict(),
                occurrence.lenient(),
                occurrence.provisional(),
                lateness(occurrence.lateBy()));
    }

    static String why(Reminder reminder, OccurrenceNotice occurrence) {
        return switch (reminder.capacity()) {
            case OWNER -> "You are told because you own this duty.";
            case DEPUTY -> "You are told because you stand in for %s.".formatted(reminder.onBehalfOf());
            case ROLE ->
                "You are told because %s cannot be reached and you stand in by your role (%s)."
                        .formatted(reminder.onBehalfOf(), occurrence.fallbackRole());
            case UNOWNED ->
                "This duty has no owner. You are told because of your role (%s): please see that it gets one."
                        .formatted(occurrence.fallbackRole());
            case UNDELIVERED ->
                "A reminder to %s could not be delivered. You are told instead: please see that it is done."
                        .formatted(reminder.onBehalfOf());
        };
    }

    private static String duty(OccurrenceNotice occurrence) {
        if (occurrence.obligor() == Obligor.OURS) {
            return "We have to do this:";
        }
        return (occurrence.partner() == null ? "The partner" : occurrence.partner()) + " has to do this:";
    }

    /** "3 days", "16 h 25 min". */
    static @Nullable String lateness(@Nullable String iso) {
        if (iso == null) {
            return null;
        }
        var late = Duration.parse(iso);
        if (!iso.startsWith("PT")) {
            return late.toDays() == 1 ? "1 day" : late.toDays() + " days";
        }
        var words = new ArrayList<String>();
        if (late.toHours() > 0) {
            words.add(late.toHours() + " h");
        }
        words.add(late.toMinutesPart() + " min");
        return String.join(" ", words);
    }
}
