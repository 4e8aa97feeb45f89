package safeguard.platform.notes;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** The other end of the outbox: answers {@link #status} and remembers what it was asked. */
final class PeerDouble implements AutoCloseable {

    record Call(String path, String tenant, String subject, String authorization) {}

    final List<Call> calls = new CopyOnWriteArrayList<>();
    volatile int status = 200;

    private final HttpServer server;

    private PeerDouble(HttpServer server) {
        this.server = server;
    }

    static PeerDouble start(int port) {
        try {
            var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
            var peer = new PeerDouble(server);
            server.createContext("/", exchange -> {
                var headers = exchange.getRequestHeaders();
                peer.calls.add(new Call(
                        exchange.getRequestURI().getPath(),
                        headers.getFirst("Safeguard-Tenant"),
                        headers.getFirst("Safeguard-Subject"),
                        headers.getFirst("Authorization")));
                exchange.sendResponseHeaders(peer.status, -1);
                exchange.close();
            });
            server.start();
            return peer;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
