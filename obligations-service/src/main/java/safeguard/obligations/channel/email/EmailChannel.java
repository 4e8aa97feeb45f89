package safeguard.obligations.channel.email;

import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.Transport;
import jakarta.mail.internet.AddressException;
import java.time.Clock;
import safeguard.obligations.channel.Channel;
import safeguard.obligations.channel.Delivery;
import safeguard.obligations.channel.Notice;

/** Tells people by e-mail. */
@ApplicationScoped
class EmailChannel implements Channel {

    private static final String SENDER_NAME = "Contract Safeguard";

    private final SmtpConnections connections;
    private final MailSettings settings;
    private final Template text;
    private final Template html;
    private final Clock clock;

    EmailChannel(
            SmtpConnections connections,
            MailSettings settings,
            @Location("channel/email/reminder.txt") Template text,
            @Location("channel/email/reminder.html") Template html,
            Clock clock) {
        this.connections = connections;
        this.settings = settings;
        this.text = text;
        this.html = html;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "email";
    }

    @Override
    public Delivery deliver(Notice notice) {
        ReminderMail mail;
        try {
            mail = compose(notice);
        } catch (AddressException unusable) {
            return new Delivery.Refused(SmtpReply.text(unusable));
        } catch (MessagingException impossible) {
            throw new IllegalStateException("the mail could not be composed", impossible);
        }
        Transport transport;
        try {
            transport = connections.take();
        } catch (MessagingException away) {
            return new Delivery.Unreachable(SmtpReply.text(away));
        }
        return hand(mail, transport);
    }

    private Delivery hand(ReminderMail mail, Transport transport) {
        try {
            Address[] recipients = mail.getAllRecipients();
            transport.sendMessage(mail, recipients);
            connections.keep(transport);
            return new Delivery.Delivered();
        } catch (MessagingException failure) {
            connections.drop(transport);
            return SmtpReply.explain(failure);
        }
    }

    private ReminderMail compose(Notice notice) throws MessagingException {
        var content = new ReminderMail.Content(
                subject(notice),
                text.data("notice", notice).render(),
                html.data("notice", notice).render());
        return ReminderMail.of(
                connections.session(),
                "<" + notice.id() + "@" + domain() + ">",
                ReminderMail.address(settings.from(), SENDER_NAME),
                ReminderMail.address(notice.address(), notice.recipientName()),
                content,
                clock.instant());
    }

    private static String subject(Notice notice) {
        var when = notice.lateBy() == null ? "Due " + notice.due() : "Late by " + notice.lateBy();
        return "%s: %s (%s)".formatted(when, notice.title(), notice.source());
    }

    private String domain() {
        return settings.from().substring(settings.from().lastIndexOf('@') + 1);
    }
}
