package safeguard.contracts.peer;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.stream.StreamSupport;
import org.eclipse.microprofile.config.ConfigProvider;

/** Tells a peer's double what to answer, and asks it what it got. */
public enum Peer {
    PARTNERS("safeguard.partners.url"),
    OBLIGATIONS("safeguard.obligations.url");

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final ObjectMapper JSON = new ObjectMapper();

    private final String setting;

    Peer(String setting) {
        this.setting = setting;
    }

    public void answers(String path, JsonNode body) {
        instruct(path, body.toString());
    }

    /** The answer is one second and a half late, which is more than a decision waits. */
    public void isSlow() {
        instruct("/delay", "1500");
    }

    public void fails(int status) {
        instruct("/failure", String.valueOf(status));
    }

    public void isWell() {
        instruct("/delay", "0");
        instruct("/failure", "0");
    }

    /** The requests of this method whose path begins so, oldest first. */
    public List<JsonNode> received(String method, String pathPrefix) {
        try {
            return StreamSupport.stream(JSON.readTree(instruct("/received", "")).spliterator(), false)
                    .filter(request -> request.path("method").asText().equals(method)
                            && request.path("path").asText().startsWith(pathPrefix))
                    .toList();
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private String instruct(String order, String body) {
        var address = ConfigProvider.getConfig().getValue(setting, String.class) + "/double" + order;
        try {
            return HTTP.send(
                            HttpRequest.newBuilder(URI.create(address))
                                    .PUT(HttpRequest.BodyPublishers.ofString(body))
                                    .build(),
                            BodyHandlers.ofString())
                    .body();
        } catch (IOException failed) {
            throw new IllegalStateException(failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
