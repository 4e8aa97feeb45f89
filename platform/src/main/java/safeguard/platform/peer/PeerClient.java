package safeguard.platform.peer;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Set;
import org.eclipse.microprofile.config.Config;
import org.jboss.logging.Logger;
import safeguard.platform.tenancy.Caller;

/** Sends prepared JSON to a peer, for the outbox; an absent peer is an answer, not an exception. */
@ApplicationScoped
public class PeerClient {

    private static final Logger LOG = Logger.getLogger(PeerClient.class);
    private static final Duration CONNECT = Duration.ofSeconds(2);
    private static final Duration ANSWER = Duration.ofSeconds(15);
    private static final int AWAY = 0;
    private static final Set<Integer> RETRYABLE = Set.of(401, 408, 412, 429);
    private static final int LONGEST_DETAIL = 500;

    /**
     * What came of a call.
     *
     * @param status HTTP status, 0 when there was no answer
     */
    public record Answer(int status, String detail) {

        /** The peer has it: done now, or it already knew something newer. */
        public boolean taken() {
            return (status >= 200 && status < 300) || (status == 409 && detail.contains("stale-version"));
        }

        /** Worth trying again soon: no answer, too busy, or a race lost against another change there. */
        public boolean isAway() {
            return status == AWAY || RETRYABLE.contains(status) || status >= 500;
        }
    }

    private final PeerTokens tokens;
    private final Config config;
    private final HttpClient http = HttpClient.newBuilder()
            .connectTimeout(CONNECT)
            .version(HttpClient.Version.HTTP_1_1)
            .build();

    PeerClient(PeerTokens tokens, Config config) {
        this.tokens = tokens;
        this.config = config;
    }

    /** Sends {@code body} to {@code path} of the peer whose address is {@code safeguard.peer.<peer>.url}. */
    public Answer send(String peer, String method, String path, String body, String tenant, String subject) {
        try {
            var request = HttpRequest.newBuilder(address(peer, path))
                    .timeout(ANSWER)
                    .header("Authorization", tokens.bearer(peer))
                    .header(Caller.TENANT_HEADER, tenant)
                    .header(Caller.SUBJECT_HEADER, subject)
                    .header("Content-Type", "application/json")
                    .method(method, BodyPublishers.ofString(body))
                    .build();
            var response = http.send(request, BodyHandlers.ofString());
            return new Answer(response.statusCode(), shortened(response.body()));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return new Answer(AWAY, "interrupted");
        } catch (IOException | RuntimeException away) {
            LOG.infof("%s does not answer: %s", peer, away.toString());
            return new Answer(AWAY, shortened(away.toString()));
        }
    }

    private URI address(String peer, String path) {
        return URI.create(config.getValue("safeguard.peer." + peer + ".url", String.class) + path);
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST_DETAIL ? text : text.substring(0, LONGEST_DETAIL);
    }
}
