package safeguard.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import safeguard.local.control.Control;
import safeguard.local.control.ControlServer;
import safeguard.local.setup.Options;
import safeguard.local.setup.Progress;

/** Runs the system in the foreground until somebody stops it. */
final class Up implements Control {

    private static final int INTERRUPTED = 130;
    private static final long WATCH_SECONDS = 2;

    private final Options options;
    private final Progress progress;
    private final LocalSystem system;
    private final CompletableFuture<Boolean> stopRequested = new CompletableFuture<>();

    Up(Options options, Progress progress) throws IOException {
        this.options = options;
        this.progress = progress;
        this.system = new LocalSystem(options, progress);
    }

    int run() throws IOException, InterruptedException {
        Interrupts.handle(() -> stopRequested.complete(true), this::killEverything);
        var control = ControlServer.start(this, options.folders().run());
        try (control) {
            var started = new CompletableFuture<Boolean>();
            Thread starter = Thread.ofPlatform().name("start").start(() -> begin(started));
            CompletableFuture.anyOf(started, stopRequested).join();
            if (!started.isDone()) {
                starter.interrupt();
                starter.join();
                return INTERRUPTED;
            }
            new Banner(options, system.today()).print(progress);
            watch();
            return 0;
        } catch (CompletionException failed) {
            throw failed.getCause() instanceof RuntimeException cause ? cause : failed;
        } finally {
            stop();
        }
    }

    private void stop() {
        if (system.hasProcesses()) {
            progress.step(options.keepIdp() ? "stopping (Keycloak and PostgreSQL stay)" : "stopping");
            system.close();
            progress.step("stopped");
        } else {
            system.close();
        }
    }

    private void begin(CompletableFuture<Boolean> started) {
        try {
            system.start();
            started.complete(true);
        } catch (IOException e) {
            started.completeExceptionally(new UncheckedIOException(e));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException e) {
            started.completeExceptionally(e);
        }
    }

    private void watch() throws InterruptedException {
        while (true) {
            try {
                stopRequested.get(WATCH_SECONDS, TimeUnit.SECONDS);
                return;
            } catch (TimeoutException nothingHappened) {
                system.services().revive();
            } catch (ExecutionException impossible) {
                throw new IllegalStateException(impossible);
            }
        }
    }

    private void killEverything() {
        progress.step("killed; the next ./safeguard up recovers");
        system.kill();
        Runtime.getRuntime().halt(INTERRUPTED);
    }

    @Override
    public int portOffset() {
        return options.ports().offset();
    }

    @Override
    public LocalDate today() {
        return system.today();
    }

    @Override
    public List<String> status() {
        return system.status();
    }

    @Override
    public void changeToday(LocalDate day) {
        try {
            system.changeToday(day);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void changeNow(Instant instant) {
        try {
            system.changeNow(instant);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void requestStop() {
        system.keepNothing();
        stopRequested.complete(true);
    }
}
