package safeguard.local.identity;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;
import safeguard.local.setup.Http;
import safeguard.local.setup.Ports;
import safeguard.local.setup.Refusal;

/** Access tokens of the demo people and clients. */
public final class Tokens {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String PASSWORD = "local";

    private final Ports ports;

    public Tokens(Ports ports) {
        this.ports = ports;
    }

    public String ofUser(String username) {
        return ask(
                "safeguard",
                Map.of(
                        "grant_type",
                        "password",
                        "client_id",
                        "safeguard-cli",
                        "username",
                        username,
                        "password",
                        PASSWORD));
    }

    public String ofClient(String client) {
        return ask(
                "safeguard",
                Map.of("grant_type", "client_credentials", "client_id", client, "client_secret", PASSWORD));
    }

    String admin() {
        return ask(
                "master",
                Map.of("grant_type", "password", "client_id", "admin-cli", "username", "admin", "password", PASSWORD));
    }

    private String ask(String realm, Map<String, String> form) {
        String body = form.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        var answer =
                Http.send(Http.to("%s/realms/%s/protocol/openid-connect/token".formatted(ports.keycloakUrl(), realm))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(body)));
        if (answer.statusCode() != 200) {
            throw new Refusal("Keycloak gave no token (%s): %s"
                    .formatted(form.getOrDefault("username", form.get("client_id")), answer.body()));
        }
        try {
            return JSON.readTree(answer.body()).required("access_token").asText();
        } catch (JsonProcessingException e) {
            throw new Refusal("Keycloak's answer is not JSON.", e);
        }
    }
}
