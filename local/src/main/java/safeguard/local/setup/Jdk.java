package safeguard.local.setup;

import java.nio.file.Path;
import java.util.Objects;

/** The JDK that runs the launcher runs everything else too. */
public final class Jdk {

    private Jdk() {}

    public static String home() {
        return Objects.requireNonNull(System.getProperty("java.home"));
    }

    public static String java() {
        return Path.of(home(), "bin", "java").toString();
    }
}
