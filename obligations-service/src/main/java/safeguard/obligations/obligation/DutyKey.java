package safeguard.obligations.obligation;

import java.util.UUID;

/** A duty and the source that asks for it. */
public record DutyKey(UUID id, Source source) {

    DutyKey(UUID id, String sourceType, UUID sourceId) {
        this(id, Source.at(sourceType, sourceId));
    }
}
