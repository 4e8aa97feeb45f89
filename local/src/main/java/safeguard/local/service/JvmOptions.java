package safeguard.local.service;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** How the services' JVMs run here: quick to start and small. Load tests add their own by SAFEGUARD_JAVA_OPTS. */
final class JvmOptions {

    private static final List<String> LOCAL = List.of(
            "-XX:+UseSerialGC",
            "-XX:+UseCompactObjectHeaders",
            "-Xms64m",
            "-Xmx256m",
            // half the processor time until ready; whoever measures speed wants -XX:TieredStopAtLevel=4
            "-XX:TieredStopAtLevel=1",
            // the cache is mapped where it was recorded for: pages that need no patching cost no memory of their own
            "-XX:+UnlockDiagnosticVMOptions",
            "-XX:ArchiveRelocationMode=0");

    private JvmOptions() {}

    static List<String> all() {
        String more = Objects.requireNonNullElse(System.getenv("SAFEGUARD_JAVA_OPTS"), "");
        return Stream.concat(LOCAL.stream(), Stream.of(more.split(" ", -1)).filter(option -> !option.isBlank()))
                .toList();
    }
}
