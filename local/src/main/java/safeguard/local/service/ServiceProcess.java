package safeguard.local.service;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import safeguard.local.process.Launch;
import safeguard.local.process.Liveness;
import safeguard.local.process.LogTail;
import safeguard.local.process.Processes;
import safeguard.local.setup.Folders;
import safeguard.local.setup.Http;
import safeguard.local.setup.Jdk;
import safeguard.local.setup.Ports;
import safeguard.local.setup.Refusal;

/** One running copy of a packaged service. */
public final class ServiceProcess {

    private static final Duration START_LIMIT = Duration.ofMinutes(2);
    private static final Duration STOP_LIMIT = Duration.ofSeconds(30);
    private static final Duration RECORDING_LIMIT = Duration.ofMinutes(3);
    private final Service service;
    private final String name;
    private final int port;
    private final Folders folders;
    private final Ports ports;
    private final Processes processes;
    private boolean recording;
    private boolean expected;

    ServiceProcess(Service service, String name, int port, Folders folders, Ports ports, Processes processes) {
        this.service = service;
        this.name = name;
        this.port = port;
        this.folders = folders;
        this.ports = ports;
        this.processes = processes;
    }

    public Service service() {
        return service;
    }

    public String name() {
        return name;
    }

    public String url() {
        return "http://localhost:" + port;
    }

    public Optional<ProcessHandle> running() {
        return processes.find(name);
    }

    public boolean isRecording() {
        return recording;
    }

    /** Was ready, was not stopped by us and is gone. */
    boolean hasDied() {
        return expected && running().isEmpty();
    }

    /** Starts the service and waits until it is ready; a recording makes its cache when it is stopped. */
    void start(Duration clockOffset, boolean record) throws IOException, InterruptedException {
        expected = false;
        AotCache cache = cache();
        recording = record && !cache.exists();
        var command = new ArrayList<String>();
        command.add(Jdk.java());
        command.addAll(JvmOptions.all());
        command.addAll(recording ? cache.record() : cache.use());
        command.addAll(List.of("-jar", runJar().toString()));
        var environment = ServiceEnvironment.of(
                service, port, ports, clockOffset, folders.data().resolve("keyring"));
        ProcessHandle process = processes.start(new Launch(name, port, command, environment, folders.log(name)));
        String ready = "http://127.0.0.1:%d/q/health/ready".formatted(port);
        if (!Http.awaitAnswer(ready, START_LIMIT, () -> Liveness.isRunning(process))) {
            throw new Refusal("%s does not start; its log (%s) ends with:\n%s"
                    .formatted(name, folders.log(name), LogTail.of(folders.log(name))));
        }
        expected = true;
    }

    /** Ends the service; a recording that is not finished is of no use and would take long to write. */
    public void stop() {
        if (recording) {
            kill();
        } else {
            expected = false;
            processes.stop(name, STOP_LIMIT);
        }
    }

    /** Ends a recording in such a way that it leaves its cache. */
    void finishRecording() throws IOException {
        if (recording) {
            expected = false;
            processes.stop(name, RECORDING_LIMIT);
            recording = false;
            cache().keepRecorded(service);
        }
    }

    public void kill() {
        expected = false;
        recording = false;
        processes.kill(name);
    }

    private AotCache cache() throws IOException {
        return AotCache.of(service, runJar(), folders.tools(), JvmOptions.all());
    }

    private Path runJar() {
        Path jar = folders.root().resolve(service.id()).resolve("target/quarkus-app/quarkus-run.jar");
        if (!Files.exists(jar)) {
            throw new Refusal("%s is not built: run ./safeguard up, or mvn package.".formatted(service.id()));
        }
        return jar;
    }
}
