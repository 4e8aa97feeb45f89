package safeguard.local.demo;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import safeguard.local.identity.Tokens;
import safeguard.local.service.Service;
import safeguard.local.setup.Http;
import safeguard.local.setup.Ports;
import safeguard.local.setup.Refusal;

/** The services' public API as a demo person uses it. */
final class Api {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration TOKEN_REUSE = Duration.ofMinutes(3);

    private final Ports ports;
    private final Tokens tokens;
    private final InstantSource time = InstantSource.system();
    private final Map<String, Token> tokensByUser = new HashMap<>();

    Api(Ports ports) {
        this.ports = ports;
        this.tokens = new Tokens(ports);
    }

    private record Token(String text, Instant since) {}

    Answer get(String user, Service service, String path) {
        return send(request(user, service, path).GET());
    }

    /** A list with the items of all its pages; anything else as it is. */
    Answer getAll(String user, Service service, String path) {
        Answer answer = get(user, service, path);
        String next = answer.text("next");
        while (!next.isEmpty() && answer.body().path("items") instanceof ArrayNode items) {
            String cursor =
                    (path.contains("?") ? "&" : "?") + "cursor=" + URLEncoder.encode(next, StandardCharsets.UTF_8);
            Answer page = get(user, service, path + cursor);
            page.body().path("items").forEach(items::add);
            next = page.text("next");
        }
        return answer;
    }

    Answer send(
            String user,
            Service service,
            String method,
            String path,
            @Nullable JsonNode body,
            @Nullable String ifMatch) {
        var request = request(user, service, path);
        if (ifMatch != null) {
            request.header("If-Match", ifMatch);
        }
        return send(
                body == null
                        ? request.method(method, HttpRequest.BodyPublishers.noBody())
                        : Http.json(request, method, body.toString()));
    }

    /** As {@link #send}, but only success is an answer. */
    Answer require(
            String user,
            Service service,
            String method,
            String path,
            @Nullable JsonNode body,
            @Nullable String ifMatch) {
        Answer answer = send(user, service, method, path, body, ifMatch);
        if (!answer.isSuccess()) {
            throw new Refusal("%s %s as %s was refused: %s".formatted(method, path, user, answer.problem()));
        }
        return answer;
    }

    private HttpRequest.Builder request(String user, Service service, String path) {
        return Http.to(service.url(ports) + path).header("Authorization", "Bearer " + token(user));
    }

    private String token(String user) {
        Instant now = time.instant();
        Token token = tokensByUser.get(user);
        if (token == null || token.since().plus(TOKEN_REUSE).isBefore(now)) {
            token = new Token(user.equals("reminder-job") ? tokens.ofClient(user) : tokens.ofUser(user), now);
            tokensByUser.put(user, token);
        }
        return token.text();
    }

    private static Answer send(HttpRequest.Builder request) {
        var response = Http.send(request);
        try {
            JsonNode body = response.body().isBlank() ? MissingNode.getInstance() : JSON.readTree(response.body());
            return new Answer(
                    response.statusCode(),
                    body,
                    response.headers().firstValue("ETag").orElse(""));
        } catch (JsonProcessingException e) {
            throw new Refusal("%s answered no JSON (%d).".formatted(response.uri(), response.statusCode()), e);
        }
    }
}
