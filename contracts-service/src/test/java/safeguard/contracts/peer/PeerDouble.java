package safeguard.contracts.peer;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;

/**
 * A peer at the other end of the wire. It answers what a test told it by {@code PUT /double/...}, and keeps what it got.
 * It is told by HTTP, because it lives in another class loader than the tests.
 */
final class PeerDouble implements AutoCloseable {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpServer server;
    private final Map<String, String> answers = new ConcurrentHashMap<>();
    private final ArrayNode received = JSON.createArrayNode();
    private volatile long delayMillis;
    private volatile int failure;

    private PeerDouble(HttpServer server) {
        this.server = server;
    }

    static PeerDouble start() throws IOException {
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        var peer = new PeerDouble(server);
        server.setExecutor(Executors.newCachedThreadPool());
        server.createContext("/double/", peer::instruct);
        server.createContext("/v1/", peer::answer);
        server.start();
        return peer;
    }

    String address() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    private void instruct(HttpExchange exchange) throws IOException {
        var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        var order = exchange.getRequestURI().getPath().substring("/double".length());
        switch (order) {
            case "/delay" -> delayMillis = Long.parseLong(body);
            case "/failure" -> failure = Integer.parseInt(body);
            case "/received" -> {
                synchronized (received) {
                    respond(exchange, 200, received.toString());
                }
                return;
            }
            default -> answers.put(order, body);
        }
        respond(exchange, 204, "");
    }

    private void answer(HttpExchange exchange) throws IOException {
        var path = exchange.getRequestURI().getPath();
        var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        keep(exchange, path, body);
        pause();
        if (failure != 0) {
            respond(exchange, failure, problem(failure));
        } else if (exchange.getRequestMethod().equals("PUT")) {
            answers.put(path, body);
            respond(
                    exchange,
                    200,
                    "{\"version\":%d,\"added\":[],\"changed\":[],\"superseded\":[],\"unchanged\":0}"
                            .formatted(JSON.readTree(body).path("version").asLong()));
        } else if (exchange.getRequestMethod().equals("POST")) {
            respond(
                    exchange,
                    200,
                    "{\"eventId\":%s,\"occurrences\":[],\"duplicate\":false}"
                            .formatted(JSON.readTree(body).path("eventId")));
        } else {
            var known = answers.get(path);
            respond(exchange, known == null ? 404 : 200, known == null ? problem(404) : known);
        }
    }

    private void keep(HttpExchange exchange, String path, String body) throws IOException {
        synchronized (received) {
            var request = received.addObject()
                    .put("method", exchange.getRequestMethod())
                    .put("path", path)
                    .put("query", exchange.getRequestURI().getQuery())
                    .put("tenant", exchange.getRequestHeaders().getFirst("Safeguard-Tenant"))
                    .put("subject", exchange.getRequestHeaders().getFirst("Safeguard-Subject"))
                    .put("token", exchange.getRequestHeaders().getFirst("Authorization") != null);
            request.set("body", body.isEmpty() ? JSON.nullNode() : JSON.readTree(body));
        }
    }

    private void pause() {
        try {
            Thread.sleep(delayMillis);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private static String problem(int status) {
        return """
                {"type":"urn:safeguard:problem:test","title":"Test","status":%d,"detail":"Test","code":"test","traceId":"0"}""".formatted(status);
    }

    private static void respond(HttpExchange exchange, int status, String body) throws IOException {
        var bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.getResponseHeaders().set("ETag", "\"" + Integer.toHexString(body.hashCode()) + "\"");
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        if (bytes.length > 0) {
            exchange.getResponseBody().write(bytes);
        }
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
