package safeguard.partners;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.eclipse.microprofile.config.ConfigProvider;

/** The obligations edge: takes every set as obligations-service does and remembers it. */
public final class ObligationsDouble implements AutoCloseable {

    /** One request. */
    public record Call(String method, String path, String tenant, String subject, String token, JsonNode body) {}

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String CREATED =
            "{\"version\":%d,\"added\":[],\"changed\":[],\"superseded\":[],\"unchanged\":0}";

    private final List<Call> calls = new CopyOnWriteArrayList<>();
    private final HttpServer server;

    private ObligationsDouble(HttpServer server) {
        this.server = server;
    }

    /** Listens where the service under test sends to. */
    public static ObligationsDouble start() {
        var address = URI.create(ConfigProvider.getConfig().getValue("safeguard.obligations.url", String.class));
        try {
            var server = HttpServer.create(
                    new InetSocketAddress(InetAddress.getByName(address.getHost()), address.getPort()), 0);
            var peer = new ObligationsDouble(server);
            server.createContext("/", peer::take);
            server.start();
            return peer;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** The requests about one partner, in the order of their arrival. */
    public List<Call> about(String partnerId) {
        return calls.stream()
                .filter(call -> call.path().endsWith("/" + partnerId))
                .toList();
    }

    private void take(HttpExchange exchange) throws IOException {
        var headers = exchange.getRequestHeaders();
        var body = JSON.readTree(exchange.getRequestBody());
        calls.add(new Call(
                exchange.getRequestMethod(),
                exchange.getRequestURI().getPath(),
                headers.getFirst("Safeguard-Tenant"),
                headers.getFirst("Safeguard-Subject"),
                headers.getFirst("Authorization"),
                body));
        var answer = CREATED.formatted(body.path("version").asLong()).getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(200, answer.length);
        exchange.getResponseBody().write(answer);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
