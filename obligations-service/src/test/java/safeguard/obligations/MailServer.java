package safeguard.obligations;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;

/** A real SMTP server that takes every mail. */
public class MailServer implements QuarkusTestResourceLifecycleManager {

    private GreenMail server;

    @Override
    public Map<String, String> start() {
        server = new GreenMail(ServerSetup.SMTP.dynamicPort());
        server.start();
        return Map.of(
                "safeguard.smtp.host", "127.0.0.1",
                "safeguard.smtp.port", String.valueOf(server.getSmtp().getPort()),
                "safeguard.mail.from", "reminders@safeguard.example");
    }

    @Override
    public void inject(TestInjector injector) {
        injector.injectIntoFields(server, field -> field.getType() == GreenMail.class);
    }

    @Override
    public void stop() {
        if (server != null) {
            server.stop();
        }
    }
}
