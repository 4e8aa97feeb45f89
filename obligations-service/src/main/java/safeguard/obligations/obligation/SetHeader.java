package safeguard.obligations.obligation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a set says about all its duties.
 *
 * @param trackFrom duties that fell due before are not followed up; null = from the day the set was first recorded
 */
record SetHeader(
        String label,
        @Nullable PartnerName partner,
        String zone,
        @Nullable LocalDate trackFrom) {}
