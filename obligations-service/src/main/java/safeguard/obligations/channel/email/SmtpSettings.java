package safeguard.obligations.channel.email;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.Optional;

/** Where mail is handed over. */
@ConfigMapping(prefix = "safeguard.smtp")
interface SmtpSettings {

    /** How the connection is protected. */
    enum Protection {
        /** STARTTLS when the server offers it. */
        OPPORTUNISTIC,
        /** STARTTLS or nothing. */
        STARTTLS,
        /** TLS from the first byte. */
        TLS
    }

    @WithDefault("localhost")
    String host();

    @WithDefault("25")
    int port();

    Optional<String> user();

    Optional<String> password();

    @WithDefault("OPPORTUNISTIC")
    Protection protection();
}
