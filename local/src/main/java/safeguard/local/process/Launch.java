package safeguard.local.process;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** A program to start: its log is named like it, its record remembers the port. */
public record Launch(String name, int port, List<String> command, Map<String, String> environment, Path log) {

    public Launch {
        command = List.copyOf(command);
        environment = Map.copyOf(environment);
    }
}
