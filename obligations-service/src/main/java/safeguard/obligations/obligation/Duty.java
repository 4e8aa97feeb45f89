package safeguard.obligations.obligation;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;

/** A duty as other features need it: its wording and what its set says about it. */
public record Duty(
        UUID id, ObligationState state, DutySource source, ZoneId zone, LocalDate trackFrom, ObligationSpec spec) {

    static Duty of(Obligation obligation, ObligationSet set) {
        return new Duty(
                obligation.id(),
                obligation.state(),
                DutySource.of(set),
                ZoneId.of(set.header().zone()),
                set.trackedFrom(),
                obligation.spec());
    }
}
