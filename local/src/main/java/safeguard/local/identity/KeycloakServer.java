package safeguard.local.identity;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import safeguard.local.postgres.PostgresServer;
import safeguard.local.process.Launch;
import safeguard.local.process.Liveness;
import safeguard.local.process.LogTail;
import safeguard.local.process.Processes;
import safeguard.local.setup.Folders;
import safeguard.local.setup.Http;
import safeguard.local.setup.Jdk;
import safeguard.local.setup.Ports;
import safeguard.local.setup.Progress;
import safeguard.local.setup.Refusal;

/** Keycloak on its own database of our PostgreSQL. */
public final class KeycloakServer {

    public static final String NAME = "keycloak";
    private static final Duration START_LIMIT = Duration.ofMinutes(4);

    /** Those of kc.sh, but the serial collector and only the first compiler: half the time to be ready. */
    private static final List<String> JVM = List.of(
            "-Xmx512m",
            "-XX:MaxMetaspaceSize=256m",
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-XX:+ExitOnOutOfMemoryError",
            "-Duser.language=en",
            "-Duser.country=US",
            "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
            "-Djava.util.concurrent.ForkJoinPool.common.threadFactory="
                    + "io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory",
            "-Dpicocli.disable.closures=true",
            "--add-opens=java.base/java.util=ALL-UNNAMED",
            "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
            "--add-opens=java.base/java.security=ALL-UNNAMED",
            "--add-opens=java.base/java.lang=ALL-UNNAMED",
            "--enable-native-access=ALL-UNNAMED");

    private final Folders folders;
    private final Ports ports;
    private final Processes processes;
    private final Progress progress;

    public KeycloakServer(Folders folders, Ports ports, Processes processes, Progress progress) {
        this.folders = folders;
        this.ports = ports;
        this.processes = processes;
        this.progress = progress;
    }

    /** Unpacks and builds when that has not been done; needs no database. */
    public Path prepare() throws IOException, InterruptedException {
        return new KeycloakDistribution(folders, progress).home();
    }

    public void start(Path home) throws IOException, InterruptedException {
        if (processes.find(NAME).isPresent()) {
            if (Http.answers(health())) {
                return;
            }
            stop();
        }
        ProcessHandle keycloak =
                processes.start(new Launch(NAME, ports.keycloak(), command(home), environment(), folders.log(NAME)));
        if (!Http.awaitAnswer(health(), START_LIMIT, () -> Liveness.isRunning(keycloak))) {
            throw new Refusal("Keycloak does not start; its log says:\n" + LogTail.of(folders.log(NAME)));
        }
    }

    public void importRealm() throws IOException {
        new Realm(ports, folders.data()).ensure();
    }

    public void stop() {
        processes.stop(NAME, Duration.ofSeconds(20));
    }

    private String health() {
        return "http://127.0.0.1:%d/realms/master".formatted(ports.keycloak());
    }

    private List<String> command(Path home) {
        var command = new ArrayList<String>();
        command.add(Jdk.java());
        command.addAll(JVM);
        command.addAll(List.of(
                "-Dkc.home.dir=" + home,
                "-Djboss.server.config.dir=" + home.resolve("conf"),
                "-cp",
                home.resolve("lib/quarkus-run.jar").toString(),
                "io.quarkus.bootstrap.runner.QuarkusEntryPoint",
                "start",
                "--optimized",
                "--cache=local",
                "--http-enabled=true",
                "--http-host=127.0.0.1",
                "--http-port=" + ports.keycloak(),
                "--hostname=" + ports.keycloakUrl(),
                "--hostname-strict=true"));
        return command;
    }

    private Map<String, String> environment() {
        return Map.of(
                "KC_DB_URL", PostgresServer.url(ports, "keycloak"),
                "KC_DB_USERNAME", "keycloak",
                "KC_DB_PASSWORD", "local",
                "KC_DB_POOL_MAX_SIZE", "15",
                "KC_BOOTSTRAP_ADMIN_USERNAME", "admin",
                "KC_BOOTSTRAP_ADMIN_PASSWORD", "local");
    }
}
