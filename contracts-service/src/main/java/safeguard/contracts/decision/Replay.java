package safeguard.contracts.decision;

import safeguard.contracts.gate.Outcome;

/** A decision made again from its stored facts. */
record Replay(Outcome outcome, String inputsDigest, boolean same) {}
