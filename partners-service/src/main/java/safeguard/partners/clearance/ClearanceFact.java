package safeguard.partners.clearance;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import safeguard.partners.facts.Timeline;
import safeguard.partners.scope.Scope;

/**
 * A clearance, for what it is worth on a day.
 *
 * @param validTo first day not valid; null when it is open
 * @param grantedOn null while it is not granted
 */
public record ClearanceFact(
        UUID id,
        UUID engagementId,
        Scope scope,
        List<String> conditions,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        @Nullable LocalDate grantedOn,
        List<ClearanceStatusEntry> history) {

    static ClearanceFact of(Clearance clearance) {
        return new ClearanceFact(
                clearance.id(),
                clearance.engagementId(),
                clearance.scope(),
                clearance.conditions(),
                clearance.validFrom(),
                clearance.validTo(),
                clearance.grantedOn(),
                clearance.history());
    }

    /** The status change that is valid on a day; empty before the proposal. */
    public Optional<ClearanceStatusEntry> entryOn(LocalDate day) {
        return Timeline.asOf(history, day);
    }

    /** First day on which the grant counts; empty while there is none. */
    public Optional<LocalDate> effectiveFrom() {
        if (grantedOn == null) {
            return Optional.empty();
        }
        return Optional.of(validFrom != null && validFrom.isAfter(grantedOn) ? validFrom : grantedOn);
    }

    /** Whether the grant has begun to count on a day; it may be suspended, revoked or over since. */
    public boolean hasBegunOn(LocalDate day) {
        return effectiveFrom().filter(from -> !from.isAfter(day)).isPresent();
    }

    /** Whether it has ended by a day. */
    public boolean hasEndedOn(LocalDate day) {
        return validTo != null && !validTo.isAfter(day);
    }
}
