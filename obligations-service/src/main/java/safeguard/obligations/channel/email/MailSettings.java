package safeguard.obligations.channel.email;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** What our mails say about their sender. */
@ConfigMapping(prefix = "safeguard.mail")
interface MailSettings {

    @WithDefault("contract-safeguard@localhost")
    String from();
}
