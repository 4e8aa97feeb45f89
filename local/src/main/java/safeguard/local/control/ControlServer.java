package safeguard.local.control;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.Channels;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import safeguard.local.setup.Refusal;

/** One line in, lines out, the last one {@code ok} or {@code error …}; only the owner may open the socket. */
public final class ControlServer implements AutoCloseable {

    private final Control control;
    private final UnixDomainSocketAddress address;
    private final ServerSocketChannel server;

    private ControlServer(Control control, UnixDomainSocketAddress address, ServerSocketChannel server) {
        this.control = control;
        this.address = address;
        this.server = server;
    }

    public static ControlServer start(Control control, Path run) throws IOException {
        UnixDomainSocketAddress address = ControlAddress.of(run);
        Files.deleteIfExists(address.getPath());
        ServerSocketChannel server = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
        server.bind(address);
        Files.setPosixFilePermissions(address.getPath(), PosixFilePermissions.fromString("rw-------"));
        var listener = new ControlServer(control, address, server);
        Thread.ofVirtual().name("control").start(listener::accept);
        return listener;
    }

    @Override
    public void close() throws IOException {
        server.close();
        Files.deleteIfExists(address.getPath());
    }

    private void accept() {
        while (server.isOpen()) {
            try {
                SocketChannel caller = server.accept();
                Thread.ofVirtual().start(() -> answer(caller));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void answer(SocketChannel caller) {
        var in = new BufferedReader(Channels.newReader(caller, StandardCharsets.UTF_8));
        var out = new PrintWriter(Channels.newWriter(caller, StandardCharsets.UTF_8), true);
        try {
            String request = in.readLine();
            out.println(perform(request == null ? "" : request.strip(), out));
            if ("down".equals(request)) {
                // left open: its end tells the caller that the launcher has ended
                return;
            }
            caller.close();
        } catch (IOException gone) {
            out.close();
        }
    }

    private static String argument(String request) {
        return request.substring(request.indexOf(' ') + 1).strip();
    }

    private String perform(String request, PrintWriter out) {
        try {
            switch (request.split(" ", -1)[0]) {
                case "status" -> control.status().forEach(out::println);
                case "offset" -> out.println(control.portOffset());
                case "date" -> out.println(control.today());
                case "today" -> control.changeToday(LocalDate.parse(argument(request)));
                case "now" ->
                    control.changeNow(OffsetDateTime.parse(argument(request)).toInstant());
                case "down" -> control.requestStop();
                default -> {
                    return "error unknown request";
                }
            }
            return "ok";
        } catch (DateTimeException e) {
            return "error not a date: " + request;
        } catch (Refusal e) {
            return "error " + e.getMessage();
        }
    }
}
