package safeguard.e2e;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import safeguard.local.LocalSystem;
import safeguard.local.control.Control;
import safeguard.local.control.ControlClient;
import safeguard.local.control.ControlServer;
import safeguard.local.setup.Options;

/** The local system on ports and in a folder of its own, with the control channel that the demo uses. */
final class RunningSystem implements AutoCloseable {

    private static final int PORT_OFFSET = 1_000;

    private final Options options;
    private LocalSystem system;
    private ControlServer control;

    private RunningSystem(Options options) {
        this.options = options;
    }

    static RunningSystem startFresh() throws IOException, InterruptedException {
        var root = Path.of("").toAbsolutePath().getParent();
        var running = new RunningSystem(Options.of(root)
                .withHome(root.resolve("e2e/target/home"))
                .withPortOffset(PORT_OFFSET)
                .withTraining(false));
        running.start(true);
        return running;
    }

    /** Kills every process as {@code kill -9} does and starts again on the same data. */
    void killAndRestart() throws IOException, InterruptedException {
        system.kill();
        stopQuietly();
        start(false);
    }

    LocalSystem system() {
        return system;
    }

    ControlClient control() {
        return new ControlClient(options.folders().run());
    }

    private void start(boolean fresh) throws IOException, InterruptedException {
        system = LocalSystem.start(options.withFresh(fresh));
        control = ControlServer.start(new Clockwork(), options.folders().run());
    }

    private void stopQuietly() throws IOException {
        control.close();
        system.close();
    }

    @Override
    public void close() throws IOException {
        stopQuietly();
    }

    /** What the demo asks of a running system. */
    private final class Clockwork implements Control {
        @Override
        public int portOffset() {
            return PORT_OFFSET;
        }

        @Override
        public LocalDate today() {
            return system.today();
        }

        @Override
        public List<String> status() {
            return List.of();
        }

        @Override
        public void changeToday(LocalDate day) {
            try {
                system.changeToday(day);
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        }

        @Override
        public void changeNow(Instant instant) {
            try {
                system.changeNow(instant);
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        }

        @Override
        public void requestStop() {
            throw new IllegalStateException("the test stops the system itself");
        }
    }
}
