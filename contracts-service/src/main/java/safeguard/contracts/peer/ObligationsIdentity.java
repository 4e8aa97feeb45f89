package safeguard.contracts.peer;

import safeguard.platform.peer.PeerIdentity;

/** Calls obligations-service as this service. */
class ObligationsIdentity extends PeerIdentity {
    ObligationsIdentity() {
        super("obligations");
    }
}
