package safeguard.local.mail;

import jakarta.mail.BodyPart;
import jakarta.mail.Header;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeUtility;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;

/** One delivery as the inbox shows it; sender and recipient are those of the SMTP conversation. */
public record MailMessage(
        String id,
        String messageId,
        String from,
        String to,
        String subject,
        Instant receivedAt,
        String text,
        String html,
        Map<String, String> headers) {

    static MailMessage parse(String id, Instant receivedAt, byte[] raw) throws IOException {
        try {
            var mime = new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(raw));
            return new MailMessage(
                    id,
                    Objects.requireNonNullElse(mime.getMessageID(), ""),
                    header(mime, MailStore.ENVELOPE_FROM),
                    header(mime, MailStore.ENVELOPE_TO),
                    Objects.requireNonNullElse(mime.getSubject(), ""),
                    receivedAt,
                    body(mime, "text/plain"),
                    body(mime, "text/html"),
                    headers(mime));
        } catch (MessagingException e) {
            throw new IOException("not a mail message: " + id, e);
        }
    }

    private static String header(MimeMessage mime, String name) throws MessagingException {
        return Objects.requireNonNullElse(mime.getHeader(name, ", "), "");
    }

    private static Map<String, String> headers(MimeMessage mime) throws MessagingException, IOException {
        var headers = new LinkedHashMap<String, String>();
        for (Header header : Collections.list(mime.getAllHeaders())) {
            headers.merge(
                    header.getName(),
                    MimeUtility.decodeText(MimeUtility.unfold(header.getValue())),
                    (a, b) -> a + "\n" + b);
        }
        return headers;
    }

    /** The first part of this type, however deep; empty when there is none. */
    private static String body(Part part, String type) throws MessagingException, IOException {
        if (part.isMimeType(type)) {
            return part.getContent().toString();
        }
        if (part.isMimeType("multipart/*") && part.getContent() instanceof Multipart parts) {
            for (int i = 0; i < parts.getCount(); i++) {
                BodyPart child = parts.getBodyPart(i);
                String found = body(child, type);
                if (!found.isEmpty()) {
                    return found;
                }
            }
        }
        return "";
    }
}
