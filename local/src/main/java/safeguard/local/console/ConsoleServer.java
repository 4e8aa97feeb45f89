package safeguard.local.console;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.channels.Channels;
import java.nio.file.Path;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import safeguard.local.setup.PortCheck;
import safeguard.local.setup.Ports;

/** Serves the built console and tells it where everything is, so that ports can move. */
public final class ConsoleServer implements AutoCloseable {

    private final HttpServer http;
    private final StaticFiles files;
    private final Ports ports;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    private ConsoleServer(Path dist, Ports ports) throws IOException {
        this.files = new StaticFiles(dist);
        this.ports = ports;
        http = HttpServer.create(new InetSocketAddress(PortCheck.loopback(), ports.console()), 0);
        http.setExecutor(threads);
        http.createContext("/", this::handle);
    }

    public static ConsoleServer start(Path dist, Ports ports) throws IOException {
        var server = new ConsoleServer(dist, ports);
        server.http.start();
        return server;
    }

    @Override
    public void close() {
        http.stop(0);
        threads.shutdownNow();
    }

    private void handle(HttpExchange exchange) throws IOException {
        String method = exchange.getRequestMethod();
        String path = exchange.getRequestURI().getPath();
        if (!method.equals("GET") && !method.equals("HEAD")) {
            answer(exchange, new StaticFiles.Found(405, "text/plain", "no-store", "only GET"));
        } else if (path.equals("/config.json")) {
            answer(exchange, new StaticFiles.Found(200, "application/json", "no-store", configuration()));
        } else {
            answer(exchange, files.find(path));
        }
    }

    private String configuration() {
        return JsonMapper.builder()
                .build()
                .createObjectNode()
                .put("issuer", ports.issuer())
                .put("clientId", "safeguard-console")
                .put("partnersUrl", url(ports.partners()))
                .put("contractsUrl", url(ports.contracts()))
                .put("obligationsUrl", url(ports.obligations()))
                .toString();
    }

    private void answer(HttpExchange exchange, StaticFiles.Found found) throws IOException {
        var headers = exchange.getResponseHeaders();
        headers.set("Content-Type", found.type());
        headers.set("Cache-Control", found.cache());
        headers.set("X-Content-Type-Options", "nosniff");
        headers.set("Referrer-Policy", "no-referrer");
        headers.set("Cross-Origin-Opener-Policy", "same-origin");
        headers.set("Content-Security-Policy", contentSecurityPolicy());
        int length = found.body().remaining();
        boolean withBody = exchange.getRequestMethod().equals("GET") && length > 0;
        exchange.sendResponseHeaders(found.status(), withBody ? length : -1);
        if (withBody) {
            Channels.newChannel(exchange.getResponseBody()).write(found.body());
        }
        exchange.close();
    }

    private String contentSecurityPolicy() {
        return "default-src 'self'; connect-src 'self' %s %s %s %s; img-src 'self' data:; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'"
                .formatted(
                        ports.keycloakUrl(), url(ports.partners()), url(ports.contracts()), url(ports.obligations()));
    }

    private static String url(int port) {
        return "http://localhost:" + port;
    }
}
