package safeguard.platform.peer;

import io.quarkus.arc.Arc;
import jakarta.ws.rs.client.ClientRequestContext;
import jakarta.ws.rs.client.ClientRequestFilter;
import jakarta.ws.rs.core.HttpHeaders;
import safeguard.platform.tenancy.Caller;

/** Lets a REST client call a peer as this service, for the caller's tenant and person. One subclass per peer. */
public abstract class PeerIdentity implements ClientRequestFilter {

    private final String peer;

    /** @param peer the peer's configured name */
    protected PeerIdentity(String peer) {
        this.peer = peer;
    }

    @Override
    public void filter(ClientRequestContext request) {
        var container = Arc.container();
        var caller = container.instance(Caller.class).get();
        var headers = request.getHeaders();
        headers.putSingle(
                HttpHeaders.AUTHORIZATION,
                container.instance(PeerTokens.class).get().bearer(peer));
        headers.putSingle(Caller.TENANT_HEADER, caller.tenant());
        headers.putSingle(Caller.SUBJECT_HEADER, caller.subject());
    }
}
