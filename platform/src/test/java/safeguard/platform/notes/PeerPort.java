package safeguard.platform.notes;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.util.Map;

/** Finds a port for the {@link PeerDouble} that the test itself starts. */
public class PeerPort implements QuarkusTestResourceLifecycleManager {

    @Override
    public Map<String, String> start() {
        try (var socket = new ServerSocket(0)) {
            return Map.of("safeguard.peer-double", String.valueOf(socket.getLocalPort()));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @Override
    public void stop() {
        // nothing runs
    }
}
