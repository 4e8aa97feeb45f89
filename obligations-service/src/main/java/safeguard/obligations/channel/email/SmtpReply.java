package safeguard.obligations.channel.email;

import jakarta.mail.MessagingException;
import java.util.Optional;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;
import safeguard.obligations.channel.Delivery;

/** What a failed conversation means: the server's reply code decides, and without one nothing is known. */
final class SmtpReply {

    private static final int PERMANENT = 500;
    private static final int TRANSIENT = 400;
    private static final int MOST_TEXT = 300;

    private SmtpReply() {}

    static Delivery explain(MessagingException failure) {
        Delivery delivery = new Delivery.Unsure("the conversation broke off: " + text(failure));
        Exception next = failure;
        while (next instanceof MessagingException messaging) {
            delivery = byCode(messaging).orElse(delivery); // what is said of the recipient follows what is said of all
            next = messaging.getNextException();
        }
        return delivery;
    }

    /** One line for the ledger. */
    static String text(Exception failure) {
        var text = String.valueOf(failure.getMessage())
                .replaceAll("\\p{Cntrl}+", " ")
                .strip();
        return text.length() > MOST_TEXT ? text.substring(0, MOST_TEXT) : text;
    }

    private static Optional<Delivery> byCode(MessagingException failure) {
        int code = switch (failure) {
            case SMTPAddressFailedException e -> e.getReturnCode();
            case SMTPSenderFailedException e -> e.getReturnCode();
            case SMTPSendFailedException e -> e.getReturnCode();
            default -> 0;
        };
        if (code < TRANSIENT) {
            return Optional.empty();
        }
        return Optional.of(
                code < PERMANENT ? new Delivery.Deferred(text(failure)) : new Delivery.Refused(text(failure)));
    }
}
