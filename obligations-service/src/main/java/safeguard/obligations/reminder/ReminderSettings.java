package safeguard.obligations.reminder;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How reminders are swept. */
@ConfigMapping(prefix = "safeguard.reminders")
interface ReminderSettings {

    /** How often each replica sweeps; {@code off} leaves it to the job. */
    @WithDefault("60s")
    String every();

    /** How many reminders are claimed at once. */
    @WithDefault("20")
    int batch();

    /** How long a claim is good; longer than any conversation of a channel. */
    @WithDefault("60s")
    Duration lease();

    /** After this time a run ends and leaves the rest to the next one. */
    @WithDefault("50s")
    Duration longest();
}
