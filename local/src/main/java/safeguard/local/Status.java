package safeguard.local;

import java.util.ArrayList;
import java.util.List;
import safeguard.local.process.Liveness;
import safeguard.local.process.Processes;
import safeguard.local.setup.Folders;
import safeguard.local.setup.Ports;

/** What runs, where, and how much memory it takes. */
final class Status {

    private final Processes processes;
    private final Ports ports;

    Status(Folders folders, Ports ports) {
        this.processes = new Processes(folders.run());
        this.ports = ports;
    }

    List<String> lines() {
        var lines = new ArrayList<String>();
        var expected = ports.byName();
        processes
                .names()
                .forEach(name -> expected.putIfAbsent(name, processes.port(name).orElse(0)));
        expected.forEach((name, port) -> {
            boolean inLauncher = name.equals("console") || name.equals("inbox") || name.equals("smtp");
            lines.add(inLauncher ? line(name, port, "running in the launcher") : line(name, port, state(name)));
        });
        return lines;
    }

    /** What earlier runs have left running, when there is no launcher. */
    List<String> leftRunning() {
        return processes.names().stream()
                .filter(name -> processes.find(name).isPresent())
                .map(name -> line(name, processes.port(name).orElse(0), state(name)))
                .toList();
    }

    private String state(String name) {
        return processes
                .find(name)
                .map(process -> "running, pid %d%s"
                        .formatted(
                                process.pid(),
                                Liveness.residentMegabytes(process.pid())
                                        .map(", %d MB"::formatted)
                                        .orElse("")))
                .orElse("NOT RUNNING");
    }

    private static String line(String name, int port, String state) {
        return "%-20s localhost:%-6d %s".formatted(name, port, state);
    }
}
