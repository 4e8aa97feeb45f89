package safeguard.partners.check;

import java.time.LocalDate;
import java.util.UUID;

/** A check, for what follows from it. */
public record CheckFact(UUID id, CheckType type, LocalDate performedOn, CheckResult result) {

    static CheckFact of(Check check) {
        return new CheckFact(check.id(), check.type(), check.performedOn(), check.result());
    }
}
