package safeguard.local.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.Optional;

/** A process as a later launcher finds it again: a process id alone may have been given to somebody else. */
record ProcessRecord(long pid, long startedMillis, int port) {

    /** The system reports start times from a boot time in whole seconds. */
    private static final long TOLERANCE_MILLIS = 2_000;

    static ProcessRecord of(ProcessHandle process, int port) {
        return new ProcessRecord(process.pid(), startMillis(process), port);
    }

    static Optional<ProcessRecord> read(Path file) {
        try {
            return parse(Files.readString(file));
        } catch (NoSuchFileException absent) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Optional<ProcessRecord> parse(String text) {
        String[] fields = text.strip().split(" ", -1);
        try {
            return fields.length == 3
                    ? Optional.of(new ProcessRecord(
                            Long.parseLong(fields[0]), Long.parseLong(fields[1]), Integer.parseInt(fields[2])))
                    : Optional.empty();
        } catch (NumberFormatException damaged) {
            return Optional.empty();
        }
    }

    String text() {
        return pid + " " + startedMillis + " " + port + "\n";
    }

    void write(Path file) {
        Path draft = file.resolveSibling(file.getFileName() + ".new");
        try {
            Files.writeString(draft, text());
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Optional<ProcessHandle> live() {
        return ProcessHandle.of(pid)
                .filter(Liveness::isRunning)
                .filter(process -> Math.abs(startMillis(process) - startedMillis) <= TOLERANCE_MILLIS);
    }

    private static long startMillis(ProcessHandle process) {
        return process.info().startInstant().map(Instant::toEpochMilli).orElse(0L);
    }
}
