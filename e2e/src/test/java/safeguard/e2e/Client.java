package safeguard.e2e;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.LinkedHashMap;
import java.util.Map;
import safeguard.local.setup.Http;
import safeguard.local.setup.Ports;

/** Plain HTTP calls with real tokens, as somebody outside would make them. */
final class Client {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Ports ports;
    private final Map<String, String> headers = new LinkedHashMap<>();

    private Client(Ports ports) {
        this.ports = ports;
    }

    record Reply(int status, JsonNode body, String contentType, String etag) {

        String text(String field) {
            return body.path(field).asText();
        }
    }

    static Client anonymous(Ports ports) {
        return new Client(ports);
    }

    static Client user(Ports ports, String username) {
        return anonymous(ports)
                .bearer(token(
                        ports, "grant_type=password&client_id=safeguard-cli&password=local&username=" + username));
    }

    static Client job(Ports ports) {
        return anonymous(ports).bearer(token(ports, client("reminder-job")));
    }

    /** One of the services, calling {@code peer} for a person of a tenant. */
    static Client service(Ports ports, String service, String peer, String tenant) {
        return anonymous(ports)
                .bearer(token(ports, client(service) + "&scope=to-" + peer))
                .with("Safeguard-Tenant", tenant)
                .with("Safeguard-Subject", "e2e");
    }

    Client bearer(String token) {
        return with("Authorization", "Bearer " + token);
    }

    Client with(String header, String value) {
        headers.put(header, value);
        return this;
    }

    Reply get(String url) {
        return send(request(url).GET());
    }

    Reply send(String method, String url, String body) {
        return send(
                request(url).header("Content-Type", "application/json").method(method, BodyPublishers.ofString(body)));
    }

    Reply post(String url, String body) {
        return send("POST", url, body);
    }

    private HttpRequest.Builder request(String url) {
        var request = Http.to(url);
        headers.forEach(request::header);
        return request;
    }

    private static Reply send(HttpRequest.Builder request) {
        var response = Http.send(request);
        var type = response.headers().firstValue("Content-Type").orElse("");
        var etag = response.headers().firstValue("ETag").orElse("");
        return new Reply(response.statusCode(), parsed(response.body()), type, etag);
    }

    private static JsonNode parsed(String body) {
        try {
            return JSON.readTree(body);
        } catch (JsonProcessingException notJson) {
            return JSON.createObjectNode().put("notJson", body);
        }
    }

    private static String client(String id) {
        return "grant_type=client_credentials&client_secret=local&client_id=" + id;
    }

    private static String token(Ports ports, String form) {
        var answer = send(Http.to(ports.issuer() + "/protocol/openid-connect/token")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form)));
        return answer.text("access_token");
    }
}
