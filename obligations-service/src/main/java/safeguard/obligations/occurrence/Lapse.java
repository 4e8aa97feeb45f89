package safeguard.obligations.occurrence;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import safeguard.deadlines.TimePoint;
import safeguard.obligations.asked.AsOf;

/**
 * The end of the time for which an occurrence is let go; afterwards it is open again.
 *
 * @param until the last day
 * @param ends the moment that day ends where the duty lives
 */
@Embeddable
record Lapse(
        @Column(name = "let_go_until") LocalDate until,
        @Column(name = "let_go_ends") Instant ends) {

    static Lapse after(LocalDate until, ZoneId zone) {
        return new Lapse(until, until.plusDays(1).atStartOfDay(zone).toInstant());
    }

    boolean hasCome(AsOf asOf) {
        return asOf.present() ? !ends.isAfter(asOf.now()) : until.isBefore(asOf.day());
    }

    /** When people are told that it is open again. */
    TimePoint announced() {
        return TimePoint.of(until.plusDays(1));
    }
}
