package safeguard.obligations.channel.email;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;

/** A message whose Message-ID is ours and stays the same whenever it is made again. */
final class ReminderMail extends MimeMessage {

    private static final String UTF_8 = StandardCharsets.UTF_8.name();
    private static final int MOST_SUBJECT = 200;

    private final String messageId;

    private ReminderMail(Session session, String messageId) {
        super(session);
        this.messageId = messageId;
    }

    /** The words of a mail. */
    record Content(String subject, String text, String html) {}

    static ReminderMail of(
            Session session, String messageId, InternetAddress from, InternetAddress to, Content content, Instant at)
            throws MessagingException {
        var mail = new ReminderMail(session, messageId);
        mail.setFrom(from);
        mail.setRecipient(Message.RecipientType.TO, to);
        mail.setSubject(line(content.subject()), UTF_8);
        mail.setSentDate(Date.from(at));
        mail.setHeader("Auto-Submitted", "auto-generated");
        mail.setContent(new MimeMultipart("alternative", part(content.text(), "plain"), part(content.html(), "html")));
        mail.saveChanges();
        return mail;
    }

    /** An address with a name that cannot begin another header. */
    static InternetAddress address(String address, String name) throws MessagingException {
        try {
            var result = new InternetAddress(address, line(name), UTF_8);
            result.validate();
            return result;
        } catch (UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    protected void updateMessageID() throws MessagingException {
        setHeader("Message-ID", messageId);
    }

    private static MimeBodyPart part(String content, String subtype) throws MessagingException {
        var part = new MimeBodyPart();
        part.setText(content, UTF_8, subtype);
        return part;
    }

    private static String line(String text) {
        var line = text.replaceAll("[\\p{Cntrl}\\u2028\\u2029]+", " ").strip();
        return line.length() > MOST_SUBJECT ? line.substring(0, MOST_SUBJECT) : line;
    }
}
