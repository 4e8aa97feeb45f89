package safeguard.contracts.peer;

import safeguard.platform.peer.PeerIdentity;

/** Calls partners-service as this service. */
class PartnersIdentity extends PeerIdentity {
    PartnersIdentity() {
        super("partners");
    }
}
