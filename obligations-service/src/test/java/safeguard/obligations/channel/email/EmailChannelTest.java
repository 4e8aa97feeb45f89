package safeguard.obligations.channel.email;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Clock;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import safeguard.obligations.MailServer;
import safeguard.obligations.channel.Delivery;
import safeguard.obligations.channel.Notice;
import safeguard.platform.testing.TestDatabase;

/** What the mail server's answers mean. */
@QuarkusTest
@WithTestResource(TestDatabase.class)
@WithTestResource(MailServer.class)
class EmailChannelTest {

    @Inject
    @Location("channel/email/reminder.txt")
    Template text;

    @Inject
    @Location("channel/email/reminder.html")
    Template html;

    @Inject
    Clock clock;

    private ScriptedSmtp server;

    @BeforeEach
    void startServer() throws IOException {
        server = ScriptedSmtp.start();
    }

    @AfterEach
    void stopServer() throws IOException {
        server.close();
    }

    @ParameterizedTest
    @CsvSource({"anna, Delivered", "busy, Deferred", "later, Deferred", "gone, Refused", "full, Refused", "cut, Unsure"
    })
    void theReplyDecides(String recipient, String expected) {
        assertEquals(expected, deliver(channel(), recipient).getClass().getSimpleName());
    }

    @Test
    void aRefusalNamesTheServersReason() {
        assertEquals(
                "550 5.1.1 no such user",
                assertInstanceOf(Delivery.Refused.class, deliver(channel(), "gone"))
                        .reason()
                        .replaceAll("^.*(550)", "$1"));
    }

    @Test
    void nobodyListeningIsUnreachable() throws IOException {
        var channel = channel();
        server.close();

        assertInstanceOf(Delivery.Unreachable.class, deliver(channel, "anna"));
    }

    @Test
    void anAddressThatCannotBeOneIsRefused() {
        var channel = channel();

        assertInstanceOf(Delivery.Refused.class, channel.deliver(notice("anna@@example")));
        assertInstanceOf(Delivery.Refused.class, channel.deliver(notice("anna@example.org\r\nBcc: eve@example.org")));
        assertEquals(0, server.taken());
    }

    @Test
    void aConnectionIsUsedForTheNextMailToo() {
        var channel = channel();
        for (int i = 0; i < 5; i++) {
            assertInstanceOf(Delivery.Delivered.class, deliver(channel, "anna"));
        }
        deliver(channel, "cut");
        assertInstanceOf(Delivery.Delivered.class, deliver(channel, "anna"));

        assertEquals(6, server.taken());
        assertEquals(2, server.connections());
    }

    private static Delivery deliver(EmailChannel channel, String recipient) {
        return channel.deliver(notice(recipient + "@example.org"));
    }

    private static Notice notice(String address) {
        return new Notice(
                "0123456789abcdef",
                "Anna",
                address,
                "en",
                "You own it.",
                "We have to do this:",
                "Report",
                "NDA-1",
                null,
                null,
                "2027-07-05",
                "2027-07-05",
                "2027-07-05",
                true,
                null);
    }

    private EmailChannel channel() {
        return new EmailChannel(
                new SmtpConnections(new Smtp(server.port())), () -> "reminders@safeguard.example", text, html, clock);
    }

    private record Smtp(int port) implements SmtpSettings {
        @Override
        public String host() {
            return "127.0.0.1";
        }

        @Override
        public Optional<String> user() {
            return Optional.empty();
        }

        @Override
        public Optional<String> password() {
            return Optional.empty();
        }

        @Override
        public Protection protection() {
            return Protection.OPPORTUNISTIC;
        }
    }
}
