package safeguard.local.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InboxTest {

    private static final String MAIL = """
            From: Safeguard <safeguard@hallberg.example>
            To: Clara <clara@hallberg.example>
            Subject: =?UTF-8?Q?F=C3=A4llig?=
            Message-ID: <r-1@safeguard>
            MIME-Version: 1.0
            Content-Type: multipart/alternative; boundary=b

            --b
            Content-Type: text/plain; charset=utf-8

            Zwei Pflichten
            --b
            Content-Type: text/html; charset=utf-8

            <p>Zwei <script>alert(1)</script></p>
            --b--
            """;

    @TempDir
    Path folder;

    @Test
    void keepsMailOverARestart() throws IOException {
        store().receive("safeguard@hallberg.example", "clara@hallberg.example", bytes());
        var message = store().messages().getFirst();
        assertEquals("<r-1@safeguard>", message.messageId());
        assertEquals("clara@hallberg.example", message.to());
        assertEquals("Fällig", message.subject());
        assertEquals("Zwei Pflichten", message.text().strip());
        assertEquals(Instant.EPOCH, message.receivedAt());
        assertEquals("1.0", message.headers().get("MIME-Version"));
    }

    @Test
    void showsNothingOfAMailAsMarkup() throws IOException {
        var store = store();
        store.receive("a@x.example", "b@x.example", bytes());
        var page = InboxHtml.message(store.messages().getFirst());
        assertFalse(page.contains("<script>"));
        assertTrue(page.contains("&lt;script&gt;"));
        assertTrue(page.contains("<iframe sandbox"));
    }

    private MailStore store() throws IOException {
        return new MailStore(folder, InstantSource.fixed(Instant.EPOCH));
    }

    private static byte[] bytes() {
        return MAIL.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8);
    }
}
