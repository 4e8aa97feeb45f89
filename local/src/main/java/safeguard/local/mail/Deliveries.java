package safeguard.local.mail;

import java.io.IOException;
import java.io.InputStream;
import org.subethamail.smtp.helper.SimpleMessageListener;

/** Takes every mail for everybody: each recipient of a message has a copy in the store. */
final class Deliveries implements SimpleMessageListener {

    private final MailStore store;

    Deliveries(MailStore store) {
        this.store = store;
    }

    @Override
    public boolean accept(String from, String recipient) {
        return true;
    }

    @Override
    public void deliver(String from, String recipient, InputStream data) throws IOException {
        store.receive(from, recipient, data.readAllBytes());
    }
}
