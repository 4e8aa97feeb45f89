package safeguard.local;

import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import safeguard.local.control.ControlClient;
import safeguard.local.demo.Journey;
import safeguard.local.postgres.PostgresServer;
import safeguard.local.process.Processes;
import safeguard.local.process.RunLock;
import safeguard.local.setup.Options;
import safeguard.local.setup.Ports;
import safeguard.local.setup.Progress;
import safeguard.local.setup.Refusal;

/** The Java half of {@code ./safeguard}: up, down, status, demo. */
public final class Main {

    private static final int FAILED = 1;
    private static final int WRONG_USAGE = 2;
    private static final int NOT_RUNNING = 3;

    private Main() {}

    public static void main(String[] arguments) {
        System.exit(run(List.of(arguments)));
    }

    private static int run(List<String> arguments) {
        try {
            var root = Path.of(Objects.requireNonNullElse(System.getProperty("safeguard.root"), "."));
            var line = CommandLine.parse(root, arguments);
            return switch (line.command()) {
                case "up" -> new Up(line.options(), progress()).run();
                case "down" -> down(line.options());
                case "status" -> status(line.options());
                case "demo" -> demo(line.options());
                default -> throw new CommandLine.Usage("unknown command " + line.command());
            };
        } catch (CommandLine.Usage wrong) {
            System.err.printf("safeguard: %s; see ./safeguard help%n", wrong.getMessage());
            return WRONG_USAGE;
        } catch (Refusal refusal) {
            System.err.println("safeguard: " + refusal.getMessage());
            return FAILED;
        } catch (IOException e) {
            System.err.printf("safeguard: %s: %s%n", e.getClass().getSimpleName(), e.getMessage());
            return FAILED;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return FAILED;
        }
    }

    private static int status(Options options) {
        var running = new ControlClient(options.folders().run()).ask("status");
        if (running.isPresent()) {
            running.get().forEach(System.out::println);
            return 0;
        }
        List<String> left = new Status(options.folders(), options.ports()).leftRunning();
        System.out.println(left.isEmpty() ? "Not running." : "Not running, but left from an earlier run:");
        left.forEach(System.out::println);
        return NOT_RUNNING;
    }

    private static int down(Options options) throws IOException, InterruptedException {
        if (new ControlClient(options.folders().run()).ask("down").isPresent()) {
            System.out.println("Stopped.");
            return 0;
        }
        options.folders().create();
        try (var _ = RunLock.take(options.folders().run())) {
            var processes = new Processes(options.folders().run());
            new Recovery(processes, new PostgresServer(options.folders(), options.ports(), processes)).stopAll();
        }
        System.out.println("Nothing is running any more.");
        return 0;
    }

    private static int demo(Options options) {
        var control = new ControlClient(options.folders().run());
        Optional<List<String>> offset = control.ask("offset");
        if (offset.isEmpty()) {
            throw new Refusal("The local system is not running: start it with ./safeguard up in another terminal.");
        }
        var ports = new Ports(Integer.parseInt(offset.get().getFirst()));
        return new Journey(ports, control, System.out).play() ? 0 : FAILED;
    }

    private static Progress progress() {
        return new Progress(System.out, InstantSource.system());
    }
}
