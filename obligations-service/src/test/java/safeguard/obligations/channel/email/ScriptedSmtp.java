package safeguard.obligations.channel.email;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;

/** An SMTP server that answers as the recipient's name says: busy, gone, full, later, cut, or takes it. */
final class ScriptedSmtp implements AutoCloseable {

    private final ServerSocket socket;
    private final AtomicInteger taken = new AtomicInteger();
    private final AtomicInteger connections = new AtomicInteger();

    private ScriptedSmtp(ServerSocket socket) {
        this.socket = socket;
    }

    static ScriptedSmtp start() throws IOException {
        var server = new ScriptedSmtp(new ServerSocket(0, 10, InetAddress.getLoopbackAddress()));
        Thread.ofVirtual().start(server::accept);
        return server;
    }

    int port() {
        return socket.getLocalPort();
    }

    int taken() {
        return taken.get();
    }

    int connections() {
        return connections.get();
    }

    private void accept() {
        while (!socket.isClosed()) {
            try {
                var client = socket.accept();
                connections.incrementAndGet();
                Thread.ofVirtual().start(() -> converse(client));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void converse(Socket client) {
        try (client;
                var in = new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.UTF_8));
                var out = new PrintWriter(client.getOutputStream(), true, StandardCharsets.UTF_8)) {
            out.print("220 scripted\r\n");
            out.flush();
            var recipient = "";
            for (var line = in.readLine(); line != null; line = in.readLine()) {
                if (line.startsWith("RCPT")) {
                    recipient = line.replaceAll(".*<([^@]*)@.*", "$1");
                }
                var reply = line.startsWith("DATA") ? data(in, out, recipient) : reply(line, recipient);
                if (reply.isEmpty()) {
                    return;
                }
                out.print(reply + "\r\n");
                out.flush();
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static String reply(String line, String recipient) {
        if (line.startsWith("QUIT")) {
            return "";
        }
        return switch (line.startsWith("RCPT") ? recipient : "") {
            case "busy" -> "450 4.2.1 mailbox busy";
            case "gone" -> "550 5.1.1 no such user";
            default -> "250 ok";
        };
    }

    private String data(BufferedReader in, PrintWriter out, String recipient) throws IOException {
        out.print("354 go on\r\n");
        out.flush();
        for (var line = in.readLine(); !".".equals(line); line = in.readLine()) {
            if (line == null) {
                return "";
            }
        }
        return switch (recipient) {
            case "full" -> "552 5.2.2 mailbox full";
            case "later" -> "451 4.3.0 try again";
            case "cut" -> "";
            default -> "250 taken as " + taken.incrementAndGet();
        };
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
