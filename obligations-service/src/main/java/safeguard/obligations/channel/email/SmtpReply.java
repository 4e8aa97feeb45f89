package safeguard.obligations.channel.email;

import jakarta.mail.MessagingException;
import java.util.OptionalInt;
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
        var code = code(failure);
        if (code.isEmpty() || code.getAsInt() < TRANSIENT) {
            return new Delivery.Unsure("the conversation broke off: " + text(failure));
        }
        return code.getAsInt() < PERMANENT ? new Delivery.Deferred(text(failure)) : new Delivery.Refused(text(failure));
    }

    /** One line for the ledger. */
    static String text(Exception failure) {
        var text = String.valueOf(failure.getMessage())
                .replaceAll("\\p{Cntrl}+", " ")
                .strip();
        return text.length() > MOST_TEXT ? text.substring(0, MOST_TEXT) : text;
    }

    /** The most telling code of the chain: that about the recipient comes after the general one. */
    private static OptionalInt code(MessagingException failure) {
        var found = OptionalInt.empty();
        Exception next = failure;
        while (next instanceof MessagingException messaging) {
            int code = switch (messaging) {
                case SMTPAddressFailedException e -> e.getReturnCode();
                case SMTPSenderFailedException e -> e.getReturnCode();
                case SMTPSendFailedException e -> e.getReturnCode();
                default -> 0;
            };
            found = code > 0 ? OptionalInt.of(code) : found;
            next = messaging.getNextException();
        }
        return found;
    }
}
