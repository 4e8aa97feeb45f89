package safeguard.obligations.channel.email;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import java.time.Duration;
import java.util.Properties;
import java.util.concurrent.ConcurrentLinkedDeque;
import org.jspecify.annotations.Nullable;

/**
 * Connections to the mail server, kept for a moment between messages. A conversation of connect and six replies stays
 * under {@code 5 s + 6 × 8 s}, which is less than the lease of a reminder.
 */
@ApplicationScoped
class SmtpConnections {

    private static final String CONNECT_MILLIS = "5000";
    private static final String REPLY_MILLIS = "8000";
    private static final long MOST_IDLE_NANOS = Duration.ofSeconds(5).toNanos();

    private record Idle(Transport transport, long since) {}

    private final SmtpSettings settings;
    private final Session session;
    private final ConcurrentLinkedDeque<Idle> idle = new ConcurrentLinkedDeque<>();

    SmtpConnections(SmtpSettings settings) {
        this.settings = settings;
        this.session = Session.getInstance(properties(settings));
    }

    /** The session that messages are made in. */
    Session session() {
        return session;
    }

    /** A connection: one used shortly before that still answers, or a new one. */
    Transport take() throws MessagingException {
        for (var kept = idle.pollFirst(); kept != null; kept = idle.pollFirst()) {
            if (System.nanoTime() - kept.since() < MOST_IDLE_NANOS
                    && kept.transport().isConnected()) {
                return kept.transport();
            }
            drop(kept.transport());
        }
        var transport = session.getTransport();
        transport.connect(
                settings.host(),
                settings.port(),
                settings.user().orElse(null),
                settings.password().orElse(null));
        return transport;
    }

    /** Keeps a connection whose conversation ended well. */
    void keep(Transport transport) {
        idle.addFirst(new Idle(transport, System.nanoTime()));
    }

    /** Ends a connection. */
    void drop(@Nullable Transport transport) {
        if (transport == null) {
            return;
        }
        try {
            transport.close();
        } catch (MessagingException broken) {
            // it was to be ended anyway
        }
    }

    @PreDestroy
    void close() {
        for (var kept = idle.pollFirst(); kept != null; kept = idle.pollFirst()) {
            drop(kept.transport());
        }
    }

    private static Properties properties(SmtpSettings settings) {
        var protocol = settings.protection() == SmtpSettings.Protection.TLS ? "smtps" : "smtp";
        var prefix = "mail." + protocol + ".";
        var properties = new Properties();
        properties.setProperty("mail.transport.protocol", protocol);
        properties.setProperty(prefix + "connectiontimeout", CONNECT_MILLIS);
        properties.setProperty(prefix + "timeout", REPLY_MILLIS);
        properties.setProperty(prefix + "writetimeout", REPLY_MILLIS);
        properties.setProperty(prefix + "quitwait", "false");
        properties.setProperty(prefix + "auth", String.valueOf(settings.user().isPresent()));
        properties.setProperty(prefix + "starttls.enable", "true");
        properties.setProperty(
                prefix + "starttls.required",
                String.valueOf(settings.protection() == SmtpSettings.Protection.STARTTLS));
        properties.setProperty(prefix + "ssl.checkserveridentity", "true");
        return properties;
    }
}
