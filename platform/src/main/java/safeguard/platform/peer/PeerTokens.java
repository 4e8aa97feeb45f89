package safeguard.platform.peer;

import io.quarkus.oidc.client.OidcClients;
import io.quarkus.oidc.client.Tokens;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** Tokens of this service for each peer: client credentials, audience the called service, no tenant. */
@ApplicationScoped
public class PeerTokens {

    private static final Duration PATIENCE = Duration.ofSeconds(3);

    private static final Logger LOG = Logger.getLogger(PeerTokens.class);

    private final OidcClients clients;
    private final List<String> peers;
    private final ConcurrentHashMap<String, Tokens> tokens = new ConcurrentHashMap<>();

    PeerTokens(OidcClients clients, @ConfigProperty(name = "safeguard.peers") List<String> peers) {
        this.clients = clients;
        this.peers = List.copyOf(peers);
    }

    /** Fetches the tokens before the first question needs them: that one has no time for it. */
    void fetchEarly(@Observes StartupEvent start) {
        Thread.ofVirtual()
                .name("peer-tokens")
                .start(() -> peers.forEach(peer -> {
                    try {
                        bearer(peer);
                    } catch (RuntimeException away) {
                        LOG.infof("no token for %s yet: %s", peer, away.toString());
                    }
                }));
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
