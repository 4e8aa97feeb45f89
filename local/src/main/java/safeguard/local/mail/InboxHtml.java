package safeguard.local.mail;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** Readable pages without script; every value is escaped, a mail's own HTML is shown in a sandbox. */
final class InboxHtml {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss").withZone(ZoneId.systemDefault());
    private static final String PAGE = template();

    private InboxHtml() {}

    static String list(List<MailMessage> messages) {
        String items = messages.stream().map(InboxHtml::item).collect(Collectors.joining("\n"));
        return page(
                "Mail inbox",
                messages.isEmpty()
                        ? "<p>No mail yet. The local system delivers every message here.</p>"
                        : "<p>%d messages, newest first.</p><ul>%s</ul>".formatted(messages.size(), items));
    }

    static String message(MailMessage mail) {
        String text = mail.text().isEmpty() ? "" : "<pre>%s</pre>".formatted(escape(mail.text()));
        String html = mail.html().isEmpty()
                ? ""
                : "<iframe sandbox title=\"The message as HTML\" srcdoc=\"%s\"></iframe>"
                        .formatted(escape(mail.html()));
        return page(
                mail.subject(),
                "<p class=\"meta\">From %s<br>To %s<br>%s<br>%s</p>%s%s<p><a href=\"/\">All mail</a></p>"
                        .formatted(
                                escape(mail.from()),
                                escape(mail.to()),
                                TIME.format(mail.receivedAt()),
                                escape(mail.messageId()),
                                text,
                                html));
    }

    static String missing() {
        return page("No such message", "<p><a href=\"/\">All mail</a></p>");
    }

    private static String item(MailMessage mail) {
        return "<li><a href=\"/mail/%s\">%s</a><div class=\"meta\">To %s · %s</div></li>"
                .formatted(
                        escape(mail.id()),
                        escape(mail.subject().isBlank() ? "(no subject)" : mail.subject()),
                        escape(mail.to()),
                        TIME.format(mail.receivedAt()));
    }

    private static String page(String title, String body) {
        return PAGE.replace("${title}", escape(title)).replace("${body}", body);
    }

    private static String template() {
        try (InputStream in = Objects.requireNonNull(InboxHtml.class.getResourceAsStream("/inbox.html"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
