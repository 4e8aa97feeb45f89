package safeguard.local.postgres;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import safeguard.local.process.LogTail;
import safeguard.local.process.Processes;
import safeguard.local.setup.Folders;
import safeguard.local.setup.Ports;
import safeguard.local.setup.Refusal;

/** One PostgreSQL cluster for the services and the identity provider, durable as in production. */
public final class PostgresServer {

    public static final String NAME = "postgres";
    static final String PASSWORD = "local";
    private static final int ATTEMPTS = 10;

    private final Folders folders;
    private final Ports ports;
    private final Processes processes;
    private final Unprivileged unprivileged = Unprivileged.forThisUser();

    public PostgresServer(Folders folders, Ports ports, Processes processes) {
        this.folders = folders;
        this.ports = ports;
        this.processes = processes;
    }

    /** Starts the cluster, or takes over the one that an earlier run has left on the same port. */
    public void start() throws IOException, InterruptedException {
        if (processes.find(NAME).isPresent()) {
            return;
        }
        Path binaries = PostgresBinaries.unpackedIn(folders.tools());
        if (!Files.exists(cluster().resolve("PG_VERSION"))) {
            initialise(binaries);
        }
        // after a kill -9 the orphaned backends need a moment to notice and to let go of the shared memory
        for (int attempt = 1; !startOnce(binaries); attempt++) {
            if (attempt == ATTEMPTS) {
                throw new Refusal("PostgreSQL does not start; its log says:\n" + LogTail.of(log()));
            }
            Thread.sleep(500);
        }
        ProcessHandle.of(postmaster()).ifPresent(postmaster -> processes.record(NAME, postmaster, ports.postgres()));
    }

    public void stop() throws IOException, InterruptedException {
        if (isOurs()) {
            Path binaries = PostgresBinaries.unpackedIn(folders.tools());
            if (run(binaries, "pg_ctl", "-D", cluster().toString(), "-m", "fast", "-t", "30", "-w", "stop") != 0) {
                processes.kill(NAME);
            }
        }
        processes.forget(NAME);
    }

    public static String url(Ports ports, String database) {
        return "jdbc:postgresql://localhost:%d/%s".formatted(ports.postgres(), database);
    }

    private void initialise(Path binaries) throws IOException, InterruptedException {
        Path draft = folders.data().resolve("postgres.new");
        Folders.delete(draft);
        Folders.create(draft);
        Path password = Files.writeString(folders.data().resolve("postgres.password"), PASSWORD);
        unprivileged.handOver(draft);
        unprivileged.handOver(password);
        int code = run(
                binaries,
                "initdb",
                "-D",
                draft.toString(),
                "-U",
                "postgres",
                "-E",
                "UTF8",
                "--locale=C",
                "-A",
                "scram-sha-256",
                "--pwfile=" + password);
        Files.delete(password);
        if (code != 0) {
            throw new Refusal("PostgreSQL cannot create its data folder; its log says:\n" + LogTail.of(log()));
        }
        Files.move(draft, cluster());
    }

    private boolean startOnce(Path binaries) throws IOException, InterruptedException {
        processes.requireOpen();
        String settings = "-p " + ports.postgres()
                + " -c listen_addresses=127.0.0.1 -c unix_socket_directories= -c max_connections=200"
                + " -c timezone=UTC -c log_timezone=UTC";
        return run(
                        binaries,
                        "pg_ctl",
                        "-D",
                        cluster().toString(),
                        "-o",
                        settings,
                        "-l",
                        log().toString(),
                        "-t",
                        "60",
                        "-w",
                        "start")
                == 0;
    }

    private int run(Path binaries, String program, String... arguments) throws IOException, InterruptedException {
        var command =
                new ArrayList<>(List.of(binaries.resolve("bin").resolve(program).toString()));
        command.addAll(List.of(arguments));
        if (!Files.exists(log())) {
            Files.createFile(log());
        }
        unprivileged.handOver(log());
        var builder = new ProcessBuilder(unprivileged.command(command)).redirectErrorStream(true);
        builder.redirectOutput(Redirect.appendTo(log().toFile()));
        builder.environment().put("LD_LIBRARY_PATH", binaries.resolve("lib").toString());
        builder.environment().put("LC_ALL", "C");
        builder.directory(folders.data().toFile());
        Process process = builder.start();
        if (!process.waitFor(90, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            return -1;
        }
        return process.exitValue();
    }

    /** Also true while it is starting and has no record yet; a process id in a stale file may be anybody's. */
    private boolean isOurs() throws IOException {
        return Files.exists(pidFile())
                && ProcessHandle.of(postmaster())
                        .flatMap(process -> process.info().command())
                        .filter(command -> command.endsWith("/postgres"))
                        .isPresent();
    }

    private long postmaster() throws IOException {
        return Long.parseLong(Files.readAllLines(pidFile()).getFirst().strip());
    }

    private Path cluster() {
        return folders.data().resolve("postgres");
    }

    private Path pidFile() {
        return cluster().resolve("postmaster.pid");
    }

    private Path log() {
        return folders.log(NAME);
    }
}
