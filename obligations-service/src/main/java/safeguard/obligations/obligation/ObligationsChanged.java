package safeguard.obligations.obligation;

import java.util.List;
import java.util.UUID;

/**
 * These duties of a source were stated anew or changed their state. Fired inside the transaction of the change; what
 * follows from it commits with it.
 */
public record ObligationsChanged(Source source, List<UUID> obligations) {

    public ObligationsChanged {
        obligations = List.copyOf(obligations);
    }
}
