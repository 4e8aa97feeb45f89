package safeguard.local.setup;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.UnknownHostException;
import java.util.Map;

/** Says which program a taken port belongs to in the plan, before anything is started. */
public final class PortCheck {

    private PortCheck() {}

    public static InetAddress loopback() {
        try {
            return InetAddress.getByAddress("localhost", new byte[] {127, 0, 0, 1});
        } catch (UnknownHostException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    public static void requireFree(Map<String, Integer> portsByName) {
        portsByName.forEach((name, port) -> {
            if (isTaken(port)) {
                throw new Refusal(
                        "Port %d (%s) is taken by another program; stop that program or use --port-offset 100."
                                .formatted(port, name));
            }
        });
    }

    static boolean isTaken(int port) {
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(loopback(), port));
            return false;
        } catch (IOException taken) {
            return true;
        }
    }
}
