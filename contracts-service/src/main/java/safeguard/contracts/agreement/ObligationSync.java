package safeguard.contracts.agreement;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/** Whether the obligations service has the duties of the latest signed state. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ObligationSync(State state, @Nullable Long version, long wanted) {

    /** NONE as long as nothing is signed. */
    enum State {
        NONE,
        PENDING,
        SYNCED
    }

    static ObligationSync of(Agreement agreement) {
        var state = agreement.dutiesWanted() == 0 ? State.NONE : agreement.isBehind() ? State.PENDING : State.SYNCED;
        return new ObligationSync(
                state, agreement.dutiesSynced() == 0 ? null : agreement.dutiesSynced(), agreement.dutiesWanted());
    }
}
