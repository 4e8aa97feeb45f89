package safeguard.contracts.decision;

import safeguard.contracts.gate.DisclosureGate;
import safeguard.contracts.pack.PackRef;

/** The rules of a decision: version of the gate, then version of the packs. */
record Ruleset(String id, String version) {

    static Ruleset of(PackRef packs) {
        return new Ruleset("disclosure-gate", "%d.%d".formatted(DisclosureGate.RULES_VERSION, packs.version()));
    }
}
