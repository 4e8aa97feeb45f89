package safeguard.local.setup;

import java.io.PrintStream;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Locale;

/** One readable line per step with the time since the start. */
public final class Progress {

    private final PrintStream out;
    private final InstantSource time;
    private final long startedAt;

    public Progress(PrintStream out, InstantSource time) {
        this.out = out;
        this.time = time;
        this.startedAt = time.millis();
    }

    public void step(String text) {
        out.println(line(Duration.ofMillis(time.millis() - startedAt), text));
    }

    public void say(String text) {
        out.println(text);
    }

    public Duration elapsed() {
        return Duration.ofMillis(time.millis() - startedAt);
    }

    static String line(Duration elapsed, String text) {
        return String.format(Locale.ROOT, "[%5.1f s] %s", elapsed.toMillis() / 1000.0, text);
    }
}
