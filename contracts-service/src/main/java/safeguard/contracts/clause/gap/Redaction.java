package safeguard.contracts.clause.gap;

import safeguard.contracts.clause.Classification;
import safeguard.contracts.clause.reason.ReasonCode;

/** Below L4 a part may be sent when the rest is redacted; of a crown jewel there is no partial release. */
final class Redaction {
    private Redaction() {}

    static Gap offer(Gap gap, ReasonCode reason, Classification classification) {
        return reason.alternative() == null || classification == Classification.L4
                ? gap
                : gap.orElse(reason.alternative());
    }
}
