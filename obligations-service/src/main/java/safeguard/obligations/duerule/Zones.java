package safeguard.obligations.duerule;

import java.time.ZoneId;
import safeguard.platform.problem.FieldError;
import safeguard.platform.problem.RuleViolated;

/** Time zones by IANA name; an offset is none, because it does not know summer time. */
public final class Zones {

    private Zones() {}

    /**
     * The zone with this name.
     *
     * @throws RuleViolated when there is none
     */
    public static ZoneId named(String name, String pointer) {
        if (ZoneId.getAvailableZoneIds().contains(name)) {
            return ZoneId.of(name);
        }
        throw new RuleViolated(
                "unknown-zone",
                "There is no time zone '%s'".formatted(name),
                new FieldError(pointer, "an IANA time zone such as Europe/Berlin"));
    }
}
