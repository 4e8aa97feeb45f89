package safeguard.platform.peer;

import io.quarkus.oidc.client.OidcClients;
import io.quarkus.oidc.client.Tokens;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.concurrent.ConcurrentHashMap;

/** Tokens of this service for each peer: client credentials, audience the called service, no tenant. */
@ApplicationScoped
public class PeerTokens {

    private static final Duration PATIENCE = Duration.ofSeconds(3);

    private final OidcClients clients;
    private final ConcurrentHashMap<String, Tokens> tokens = new ConcurrentHashMap<>();

    PeerTokens(OidcClients clients) {
        this.clients = clients;
    }

    /** The value of the Authorization header for a call to {@code peer}. */
    public String bearer(String peer) {
        var current = tokens.compute(peer, (name, known) -> known == null || isStale(known) ? fetch(name) : known);
        return "Bearer " + current.getAccessToken();
    }

    private static boolean isStale(Tokens known) {
        return known.isAccessTokenExpired() || known.isAccessTokenWithinRefreshInterval();
    }

    private Tokens fetch(String peer) {
        return clients.getClient(peer).getTokens().await().atMost(PATIENCE);
    }
}
