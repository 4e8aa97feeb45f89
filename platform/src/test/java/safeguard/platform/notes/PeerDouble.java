package safeguard.platform.notes;

import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

/** The other end of the outbox: refuses while {@link #status} says so and remembers what it took. */
public class PeerDouble implements QuarkusTestResourceLifecycleManager {

    record Call(String path, String tenant, String subject, String authorization) {}

    static final List<Call> CALLS = new CopyOnWriteArrayList<>();
    static volatile int status = 200;

    private HttpServer server;

    @Override
    public Map<String, String> start() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException failed) {
            throw new IllegalStateException(failed);
        }
        server.createContext("/", exchange -> {
            var headers = exchange.getRequestHeaders();
            CALLS.add(new Call(
                    exchange.getRequestURI().getPath(),
                    headers.getFirst("Safeguard-Tenant"),
                    headers.getFirst("Safeguard-Subject"),
                    headers.getFirst("Authorization")));
            exchange.sendResponseHeaders(status, -1);
            exchange.close();
        });
        server.start();
        return Map.of(
                "safeguard.peer-double",
                "http://localhost:" + server.getAddress().getPort());
    }

    @Override
    public void stop() {
        server.stop(0);
    }
}
