package safeguard.obligations.occurrence;

import java.util.List;
import java.util.UUID;

/**
 * These occurrences have these dates, and those need nobody any more. Fired inside the transaction of the change, also
 * for dates that stay as they were: whoever follows them makes sure and does nothing twice.
 */
public record DueDatesChanged(List<Alarm> alarms, List<UUID> closed) {

    public DueDatesChanged {
        alarms = List.copyOf(alarms);
        closed = List.copyOf(closed);
    }
}
