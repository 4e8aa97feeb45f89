package safeguard.obligations.obligation;

import java.util.UUID;
import safeguard.platform.problem.NotFound;

/** A source of duties: its type and its id in its own service. */
public record Source(SourceType type, UUID id) {

    /**
     * The source at a path.
     *
     * @throws NotFound for an unknown type
     */
    public static Source at(String type, UUID id) {
        return new Source(
                SourceType.named(type).orElseThrow(() -> new NotFound("obligation set", type + "/" + id)), id);
    }

    @Override
    public String toString() {
        return type.wireName() + "/" + id;
    }
}
