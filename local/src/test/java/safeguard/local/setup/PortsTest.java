package safeguard.local.setup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.HashSet;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PortsTest {

    @Test
    void followsThePlanOfTheDocuments() {
        var ports = new Ports(0);
        assertEquals(8081, ports.partners());
        assertEquals(8082, ports.contracts());
        assertEquals(8083, ports.obligations());
        assertEquals(8080, ports.console());
        assertEquals(8180, ports.keycloak());
        assertEquals(8025, ports.inbox());
    }

    @Test
    void movesEveryPortByTheOffset() {
        var moved = new Ports(1000).byName();
        new Ports(0).byName().forEach((name, port) -> assertEquals(port + 1000, moved.get(name)));
    }

    @Test
    void usesEachPortOnce() {
        var ports = new Ports(0).byName().values();
        assertEquals(ports.size(), new HashSet<>(ports).size());
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 57_356, 70_000})
    void refusesAnOffsetThatLeavesTheRange(int offset) {
        assertThrows(Refusal.class, () -> new Ports(offset));
    }

    @Test
    void namesTheTakenPort() throws IOException {
        try (var taken = new ServerSocket()) {
            taken.bind(new InetSocketAddress(PortCheck.loopback(), 0));
            var refusal =
                    assertThrows(Refusal.class, () -> PortCheck.requireFree(Map.of("console", taken.getLocalPort())));
            assertTrue(refusal.getMessage().contains(taken.getLocalPort() + " (console)"));
        }
    }
}
