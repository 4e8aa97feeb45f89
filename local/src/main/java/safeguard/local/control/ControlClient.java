package safeguard.local.control;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import safeguard.local.setup.Refusal;

/** Asks the system that runs in a home. */
public final class ControlClient {

    private final UnixDomainSocketAddress address;

    public ControlClient(Path run) {
        this.address = ControlAddress.of(run);
    }

    /** The answer's lines without the closing {@code ok}; empty when nothing runs here. */
    public Optional<List<String>> ask(String request) {
        try (SocketChannel channel = SocketChannel.open(address)) {
            channel.write(ByteBuffer.wrap((request + "\n").getBytes(StandardCharsets.UTF_8)));
            return Optional.of(answer(new BufferedReader(Channels.newReader(channel, StandardCharsets.UTF_8))));
        } catch (IOException notRunning) {
            return Optional.empty();
        }
    }

    private static List<String> answer(BufferedReader in) throws IOException {
        var lines = new ArrayList<String>();
        // to the very end: after "down" the end is the launcher's
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            if (line.startsWith("error ")) {
                throw new Refusal(line.substring("error ".length()));
            }
            if (!line.equals("ok")) {
                lines.add(line);
            }
        }
        return lines;
    }
}
