package safeguard.contracts.disclosure;

import safeguard.contracts.decision.Gathered;
import safeguard.contracts.decision.Permit;

/** On what a disclosure rests. */
sealed interface Basis {

    /** A decision, and the facts as they are now. */
    record UnderDecision(Permit permit, Gathered now) implements Basis {}

    /** Nothing: it happened, and these were our facts on that day. */
    record AfterTheFact(AfterFact report, Gathered then, Gathered.KnownPartner partner) implements Basis {}
}
