package safeguard.local.process;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import safeguard.local.setup.Refusal;

/** The processes of one system, each with a record in the run folder. */
public final class Processes {

    private static final long LOG_LIMIT = 20_000_000;
    private static final Duration POLL = Duration.ofMillis(50);

    private final Path run;
    private boolean closed;

    public Processes(Path run) {
        this.run = run;
    }

    /** Starts a program in a session of its own: Ctrl-C in the terminal must reach the launcher only. */
    public synchronized ProcessHandle start(Launch launch) {
        requireOpen();
        var command = new ArrayList<>(ownSession());
        command.addAll(launch.command());
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.redirectInput(Redirect.from(new File("/dev/null")));
        builder.redirectOutput(Redirect.appendTo(rotated(launch.log()).toFile()));
        builder.environment().keySet().removeIf(name -> name.startsWith("QUARKUS_") || name.startsWith("KC_"));
        builder.environment().putAll(launch.environment());
        try {
            ProcessHandle process = builder.start().toHandle();
            record(launch.name(), process, launch.port());
            return process;
        } catch (IOException e) {
            throw new Refusal("Cannot start %s: %s.".formatted(launch.name(), e.getMessage()), e);
        }
    }

    /** Remembers a process that another program has started for us. */
    public synchronized void record(String name, ProcessHandle process, int port) {
        ProcessRecord.of(process, port).write(file(name));
    }

    public void requireOpen() {
        if (closed) {
            throw new Refusal("Stopped while starting.");
        }
    }

    /** From now on nothing is started any more; what runs is stopped by its owner. */
    public synchronized void close() {
        closed = true;
    }

    public Optional<ProcessHandle> find(String name) {
        return ProcessRecord.read(file(name)).flatMap(ProcessRecord::live);
    }

    public Optional<Integer> port(String name) {
        return ProcessRecord.read(file(name)).map(ProcessRecord::port);
    }

    public List<String> names() {
        try (var files = Files.list(run)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".pid"))
                    .map(name -> name.substring(0, name.length() - ".pid".length()))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            return List.of();
        }
    }

    /** Asks the process to end, waits, then ends it; afterwards there is no record of it. */
    public void stop(String name, Duration grace) {
        find(name).ifPresent(process -> {
            process.destroy();
            if (!awaitEnd(process, grace)) {
                kill(process);
            }
        });
        forget(name);
    }

    public void kill(String name) {
        find(name).ifPresent(Processes::kill);
        forget(name);
    }

    public void forget(String name) {
        try {
            Files.deleteIfExists(file(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static boolean awaitEnd(ProcessHandle process, Duration limit) {
        long deadline = System.nanoTime() + limit.toNanos();
        while (Liveness.isRunning(process)) {
            if (System.nanoTime() > deadline) {
                return false;
            }
            pause();
        }
        return true;
    }

    private static void kill(ProcessHandle process) {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
        awaitEnd(process, Duration.ofSeconds(10));
    }

    private static void pause() {
        try {
            Thread.sleep(POLL);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Refusal("Stopped while waiting.", e);
        }
    }

    private static List<String> ownSession() {
        return List.of("/usr/bin/setsid", "/bin/setsid").stream()
                .filter(tool -> Files.isExecutable(Path.of(tool)))
                .findFirst()
                .map(List::of)
                .orElse(List.of("perl", "-e", "setpgrp(0, 0); exec @ARGV"));
    }

    private static Path rotated(Path log) throws UncheckedIOException {
        try {
            if (Files.exists(log) && Files.size(log) > LOG_LIMIT) {
                Files.move(log, log.resolveSibling(log.getFileName() + ".old"), StandardCopyOption.REPLACE_EXISTING);
            }
            return log;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path file(String name) {
        return run.resolve(name + ".pid");
    }
}
