package safeguard.local;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import safeguard.local.console.ConsoleServer;
import safeguard.local.demo.Portfolio;
import safeguard.local.identity.KeycloakServer;
import safeguard.local.identity.Tokens;
import safeguard.local.mail.Inbox;
import safeguard.local.mail.MailMessage;
import safeguard.local.postgres.Databases;
import safeguard.local.postgres.PostgresServer;
import safeguard.local.process.Processes;
import safeguard.local.process.RunLock;
import safeguard.local.service.Service;
import safeguard.local.service.Services;
import safeguard.local.setup.FreeSpace;
import safeguard.local.setup.Options;
import safeguard.local.setup.Parallel;
import safeguard.local.setup.Ports;
import safeguard.local.setup.Progress;

/**
 * The whole product on one machine. Made first and started then, so that a start that takes long can be closed from
 * another thread.
 */
public final class LocalSystem implements AutoCloseable {

    private final Options options;
    private final Progress progress;
    private final Processes processes;
    private final PostgresServer postgres;
    private final KeycloakServer keycloak;
    private final Services services;
    private final Clock machine = Clock.systemUTC();
    private final RunLock lock;
    private volatile boolean keepIdp;
    private volatile Duration clockOffset;
    private @Nullable Inbox inbox;
    private @Nullable ConsoleServer console;

    /** Takes the home for itself; refuses when another launcher has it. */
    public LocalSystem(Options options, Progress progress) throws IOException {
        this.options = options;
        this.progress = progress;
        options.folders().create();
        this.lock = RunLock.take(options.folders().run());
        this.keepIdp = options.keepIdp();
        this.clockOffset = options.today() == null ? Duration.ZERO : offsetTo(options.today());
        this.processes = new Processes(options.folders().run());
        this.postgres = new PostgresServer(options.folders(), options.ports(), processes);
        this.keycloak = new KeycloakServer(options.folders(), options.ports(), processes, progress);
        this.services = new Services(options.folders(), options.ports(), processes, progress);
    }

    /** For tests: a started system, silent, to be closed by the caller. */
    public static LocalSystem start(Options options) throws IOException, InterruptedException {
        var system = new LocalSystem(options, new Progress(System.out, InstantSource.system()));
        try {
            system.start();
            return system;
        } catch (IOException | InterruptedException | RuntimeException e) {
            system.close();
            throw e;
        }
    }

    /** Starts everything, side by side where it can be, and returns when all of it is ready. */
    public void start() throws IOException, InterruptedException {
        var recovery = new Recovery(processes, postgres);
        if (options.fresh()) {
            recovery.stopAll();
            options.folders().wipe();
        }
        recovery.prepare(options.ports());
        FreeSpace.require(options.folders());
        inbox = Inbox.start(options.folders().mail(), options.ports());
        console = ConsoleServer.start(options.folders().root().resolve("console/dist"), options.ports());
        startServers();
        var portfolio = new Portfolio(options.ports(), progress);
        portfolio.registerTenants();
        if (options.demo()) {
            portfolio.load(machine.instant().plus(clockOffset));
        }
        if (services.isRecording()) {
            restartWithCaches(portfolio);
        }
        if (options.demo()) {
            portfolio.warmUp();
        }
    }

    public Ports ports() {
        return options.ports();
    }

    /** The business day, in UTC as the services count it. */
    public LocalDate today() {
        return LocalDate.ofInstant(machine.instant().plus(clockOffset), ZoneOffset.UTC);
    }

    public Services services() {
        return services;
    }

    public String url(Service service) {
        return service.url(options.ports());
    }

    public Tokens tokens() {
        return new Tokens(options.ports());
    }

    /** The mail received so far, newest first. */
    public List<MailMessage> mail() {
        return inbox == null ? List.of() : inbox.messages();
    }

    /** Moves business time to a day, at the present time of day: the services start again. */
    public void changeToday(LocalDate day) throws IOException {
        changeClock(offsetTo(day));
    }

    /** Moves business time to an instant, from where it runs on. */
    public void changeNow(Instant instant) throws IOException {
        changeClock(Duration.between(machine.instant(), instant));
    }

    /** Also stops PostgreSQL and Keycloak although they were to be kept. */
    public void keepNothing() {
        keepIdp = false;
    }

    /** Ends every process at once. */
    public void kill() {
        processes.close();
        processes.names().forEach(processes::kill);
    }

    boolean hasProcesses() {
        return !processes.names().isEmpty();
    }

    List<String> status() {
        return new Status(options.folders(), options.ports()).lines();
    }

    @Override
    public void close() {
        processes.close();
        services.stop();
        if (console != null) {
            console.close();
        }
        if (inbox != null) {
            inbox.close();
        }
        try (lock) {
            if (!keepIdp) {
                keycloak.stop();
                postgres.stop();
            }
        } catch (IOException e) {
            progress.step("PostgreSQL could not be stopped: " + e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void startServers() {
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var database = Parallel.begin(threads, this::startDatabase);
            var identity = Parallel.begin(threads, () -> startIdentityProvider(database));
            var applications = Parallel.begin(threads, () -> {
                Parallel.await(database);
                services.start(clockOffset, options.train());
            });
            Parallel.awaitAll(threads, List.of(database, identity, applications));
        }
    }

    private void startDatabase() throws IOException, InterruptedException {
        postgres.start();
        new Databases(options.folders(), options.ports()).ensure();
        progress.step("PostgreSQL: ready at localhost:" + options.ports().postgres());
    }

    private void startIdentityProvider(Future<Boolean> database) throws IOException, InterruptedException {
        Path home = keycloak.prepare();
        Parallel.await(database);
        keycloak.start(home);
        keycloak.importRealm();
        progress.step("Keycloak: ready at " + options.ports().keycloakUrl());
    }

    private void restartWithCaches(Portfolio portfolio) throws IOException {
        progress.step("services: recording their start-up caches, once (about half a minute)");
        portfolio.exercise();
        services.finishRecordings();
        services.stop();
        services.start(clockOffset, false);
    }

    private void changeClock(Duration offset) throws IOException {
        clockOffset = offset;
        progress.step("business day %s: restarting the services".formatted(today()));
        services.stop();
        services.start(offset, false);
        if (options.demo()) {
            var portfolio = new Portfolio(options.ports(), progress);
            portfolio.topUp(today());
            portfolio.warmUp();
        }
    }

    private Duration offsetTo(LocalDate day) {
        return Duration.ofDays(ChronoUnit.DAYS.between(LocalDate.ofInstant(machine.instant(), ZoneOffset.UTC), day));
    }
}
