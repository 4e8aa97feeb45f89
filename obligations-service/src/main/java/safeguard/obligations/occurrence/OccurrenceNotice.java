package safeguard.obligations.occurrence;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import safeguard.deadlines.calendar.CalendarStatus;
import safeguard.obligations.asked.AsOf;
import safeguard.obligations.obligation.Obligor;

/** What a reminder says about an occurrence; never anything about the secret itself. */
public record OccurrenceNotice(
        UUID occurrence,
        boolean pending,
        String announced,
        String title,
        Obligor obligor,
        String label,
        @Nullable String partner,
        @Nullable String clauseRef,
        String due,
        String strict,
        String lenient,
        boolean provisional,
        @Nullable String lateBy,
        @Nullable String owner,
        String fallbackRole) {

    /** @param binding whether the duty is in force and not on hold */
    static OccurrenceNotice of(Occurrence occurrence, boolean binding, AsOf asOf) {
        var duty = occurrence.duty();
        var schedule = occurrence.schedule();
        if (schedule == null) {
            throw new IllegalStateException("an occurrence without a date is not announced");
        }
        return new OccurrenceNotice(
                occurrence.id(),
                binding && occurrence.isToBeDone(asOf.now()),
                String.valueOf(occurrence.announcedAt()),
                duty.title(),
                duty.obligor(),
                duty.label(),
                duty.partner() == null ? null : duty.partner().name(),
                duty.clauseRef(),
                duty.obligor() == Obligor.OURS ? schedule.strict() : schedule.nominal(),
                schedule.strict(),
                schedule.lenient(),
                schedule.calendarStatus() == CalendarStatus.PROVISIONAL,
                occurrence.isOverdue(asOf) ? occurrence.lateBy(asOf).orElse(null) : null,
                duty.owner(),
                duty.fallbackRole());
    }
}
