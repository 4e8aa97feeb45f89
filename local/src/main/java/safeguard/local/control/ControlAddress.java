package safeguard.local.control;

import java.net.UnixDomainSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Objects;
import safeguard.local.setup.Checksum;

/** The control socket of a home; a deep folder exceeds what the system takes as a socket's name. */
final class ControlAddress {

    private static final int LONGEST_SOCKET_PATH = 100;

    private ControlAddress() {}

    static UnixDomainSocketAddress of(Path run) {
        Path near = run.resolve("control.sock");
        if (near.toString().getBytes(StandardCharsets.UTF_8).length <= LONGEST_SOCKET_PATH) {
            return UnixDomainSocketAddress.of(near);
        }
        String temporary = Objects.requireNonNullElse(System.getProperty("java.io.tmpdir"), "/tmp");
        return UnixDomainSocketAddress.of(
                Path.of(temporary, "safeguard-%s.sock".formatted(Checksum.of(near.toString()))));
    }
}
