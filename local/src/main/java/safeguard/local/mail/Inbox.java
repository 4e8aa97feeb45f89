package safeguard.local.mail;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.subethamail.smtp.server.SMTPServer;
import safeguard.local.setup.PortCheck;
import safeguard.local.setup.Ports;

/** The mail server of the local system and the page that shows what it received. */
public final class Inbox implements AutoCloseable {

    private static final Logger SMTP_LOG = Logger.getLogger("org.subethamail");
    private static final int MEBIBYTE = 1024 * 1024;

    private final MailStore store;
    private final SMTPServer smtp;
    private final HttpServer http;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    private Inbox(MailStore store, Ports ports) throws IOException {
        this.store = store;
        smtp = SMTPServer.port(ports.smtp())
                .bindAddress(PortCheck.loopback())
                .hostName("localhost")
                .softwareName("Contract Safeguard local inbox")
                .maxMessageSize(10 * MEBIBYTE)
                .insertReceivedHeaders(false)
                .simpleMessageListener(new Deliveries(store))
                .build();
        http = HttpServer.create(new InetSocketAddress(PortCheck.loopback(), ports.inbox()), 0);
        http.setExecutor(threads);
        http.createContext("/", new InboxPages(store));
    }

    public static Inbox start(Path folder, Ports ports) throws IOException {
        SMTP_LOG.setLevel(Level.WARNING);
        var inbox = new Inbox(new MailStore(folder, InstantSource.system()), ports);
        inbox.smtp.start();
        inbox.http.start();
        return inbox;
    }

    /** Newest first. */
    public List<MailMessage> messages() {
        return store.messages();
    }

    @Override
    public void close() {
        smtp.stop();
        http.stop(0);
        threads.shutdownNow();
    }
}
