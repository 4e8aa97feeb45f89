package safeguard.local.mail;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;

/** The inbox in a browser, and as JSON under {@code /messages}. */
final class InboxPages implements HttpHandler {

    private static final ObjectMapper JSON = JsonMapper.builder().build();
    private static final String HTML = "text/html; charset=utf-8";

    private final MailStore store;

    InboxPages(MailStore store) {
        this.store = store;
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        if (!exchange.getRequestMethod().equals("GET")) {
            answer(exchange, 405, "text/plain; charset=utf-8", "only GET");
        } else if (path.equals("/")) {
            answer(exchange, 200, HTML, InboxHtml.list(store.messages()));
        } else if (path.equals("/messages")) {
            answer(exchange, 200, "application/json", json());
        } else {
            var message = store.find(path.substring(path.lastIndexOf('/') + 1)).filter(m -> path.startsWith("/mail/"));
            answer(
                    exchange,
                    message.isPresent() ? 200 : 404,
                    HTML,
                    message.map(InboxHtml::message).orElseGet(InboxHtml::missing));
        }
    }

    private String json() {
        return store.messages().stream()
                .map(InboxPages::node)
                .map(ObjectNode::toString)
                .collect(Collectors.joining(",\n", "[", "]\n"));
    }

    private static ObjectNode node(MailMessage message) {
        ObjectNode node = JSON.createObjectNode()
                .put("id", message.id())
                .put("messageId", message.messageId())
                .put("from", message.from())
                .put("to", message.to())
                .put("subject", message.subject())
                .put("receivedAt", message.receivedAt().toString())
                .put("text", message.text())
                .put("html", message.html());
        ObjectNode headers = node.putObject("headers");
        message.headers().forEach(headers::put);
        return node;
    }

    private static void answer(HttpExchange exchange, int status, String type, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        var headers = exchange.getResponseHeaders();
        headers.set("Content-Type", type);
        headers.set("X-Content-Type-Options", "nosniff");
        headers.set("Cache-Control", "no-store");
        headers.set("Referrer-Policy", "no-referrer");
        headers.set(
                "Content-Security-Policy",
                "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none';"
                        + " frame-ancestors 'self'");
        exchange.sendResponseHeaders(status, bytes.length);
        try (var out = exchange.getResponseBody()) {
            out.write(bytes);
        }
    }
}
