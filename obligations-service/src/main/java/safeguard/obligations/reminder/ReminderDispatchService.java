package safeguard.obligations.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Predicate;
import safeguard.obligations.channel.Delivery;
import safeguard.obligations.occurrence.OccurrenceNotice;
import safeguard.obligations.occurrence.OccurrenceService;
import safeguard.obligations.person.PersonService;
import safeguard.obligations.person.PersonView;
import safeguard.platform.audit.Audit;
import safeguard.platform.tenancy.Caller;

/** The transactions before and after a delivery; none is open while it is under way. */
@ApplicationScoped
@Transactional
class ReminderDispatchService {

    private static final Duration WAIT_FOR_PEOPLE = Duration.ofHours(1);
    private static final Duration WAIT_AFTER_FAULT = Duration.ofMinutes(15);

    private final ClaimedReminders reminders;
    private final OccurrenceService occurrences;
    private final PersonService people;
    private final Caller caller;
    private final Audit audit;
    private final Clock clock;

    ReminderDispatchService(
            ClaimedReminders reminders,
            OccurrenceService occurrences,
            PersonService people,
            Caller caller,
            Audit audit,
            Clock clock) {
        this.reminders = reminders;
        this.occurrences = occurrences;
        this.people = people;
        this.caller = caller;
        this.audit = audit;
        this.clock = clock;
    }

    /** Decides what becomes of a claimed reminder and notes the attempt when it is to be delivered. */
    Preparation prepare(Claim claim, Duration lease) {
        var found = reminders.find(claim);
        if (found.isEmpty()) {
            return new Preparation.Lost();
        }
        var reminder = found.get();
        var occurrence = occurrences.notice(reminder.occurrence()).filter(OccurrenceNotice::pending);
        if (occurrence.isEmpty()) {
            reminders.end(claim, ReminderState.SUPPRESSED, "nothing to tell: settled, under review or on hold");
            return new Preparation.Suppressed();
        }
        if (!occurrence.get().announced().equals(reminder.date())) {
            reminders.end(claim, ReminderState.CANCELLED, "the date has moved");
            return new Preparation.Suppressed();
        }
        return address(claim, reminder, occurrence.get(), lease);
    }

    private Preparation address(Claim claim, Reminder reminder, OccurrenceNotice occurrence, Duration lease) {
        var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        var found = new Addressees(people::find, role -> people.reachable(role, today), today)
                .find(reminder.recipient(), reminder.capacity(), occurrence.fallbackRole(), suitable(reminder));
        if (found.people().isEmpty()) {
            var later = clock.instant().plus(WAIT_FOR_PEOPLE);
            reminders.retry(claim, ReminderState.PENDING, later, "nobody can be reached");
            return new Preparation.Stuck();
        }
        if (!reminder.recipient().isRole() && found.isJust(reminder.recipient().name())) {
            return reminders.begin(claim, lease)
                    ? new Preparation.Deliver(
                            reminder,
                            ReminderWords.notice(
                                    id(reminder),
                                    reminder,
                                    occurrence,
                                    found.people().getFirst()))
                    : new Preparation.Lost();
        }
        reminders.delegate(claim, found.people(), found.capacity(), onBehalfOf(reminder));
        return new Preparation.Delegated();
    }

    /** Whoever a reminder could not be delivered to is not told so at the same address. */
    private static Predicate<PersonView> suitable(Reminder reminder) {
        return person ->
                reminder.capacity() != Capacity.UNDELIVERED || !person.subject().equals(reminder.onBehalfOf());
    }

    private static String onBehalfOf(Reminder reminder) {
        return Objects.requireNonNullElse(
                reminder.onBehalfOf(), reminder.recipient().name());
    }

    /** Records what became of a delivery. */
    void settle(Claim claim, Reminder reminder, Delivery delivery) {
        switch (delivery) {
            case Delivery.Delivered delivered -> reminders.sent(claim);
            case Delivery.Deferred(var reason) -> retry(claim, reminder, ReminderState.PENDING, reason);
            case Delivery.Unreachable(var reason) -> retry(claim, reminder, ReminderState.PENDING, reason);
            case Delivery.Unsure(var reason) -> retry(claim, reminder, ReminderState.UNSURE, reason);
            case Delivery.Refused(var reason) -> giveUp(claim, reminder, reason);
        }
    }

    /** Gives back what was not begun. */
    void release(Claim claim) {
        reminders.release(claim);
    }

    /** Something broke on the way; whether it was delivered is not known. */
    void setAside(Claim claim) {
        var later = clock.instant().plus(WAIT_AFTER_FAULT);
        reminders.retry(claim, ReminderState.UNSURE, later, "a fault of ours; see the log");
    }

    /** One line in the tenant's audit trail for what a run did. */
    void summarise(UUID run, String outcome) {
        audit.record("reminder-run.ended", "reminder-run", run.toString(), outcome);
    }

    private void retry(Claim claim, Reminder reminder, ReminderState state, String reason) {
        RetryPolicy.STANDARD
                .after(reminder.attempts() + 1, reminder.id().hashCode())
                .ifPresentOrElse(
                        wait -> reminders.retry(claim, state, clock.instant().plus(wait), reason),
                        () -> giveUp(claim, reminder, reason));
    }

    private void giveUp(Claim claim, Reminder reminder, String reason) {
        reminders.end(claim, ReminderState.FAILED, reason);
        if (reminder.capacity() != Capacity.UNDELIVERED) {
            var occurrence = occurrences.notice(reminder.occurrence());
            occurrence.ifPresent(notice -> reminders.escalate(
                    claim, notice.fallbackRole(), reminder.recipient().name()));
        }
    }

    private String id(Reminder reminder) {
        return DeliveryId.of(
                caller.tenant(),
                reminder.occurrence(),
                reminder.step(),
                reminder.channel(),
                reminder.recipient().value());
    }
}
