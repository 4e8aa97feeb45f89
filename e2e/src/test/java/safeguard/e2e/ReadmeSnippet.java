package safeguard.e2e;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import safeguard.local.setup.Ports;

/** Runs the shell snippet under a heading of the README as it stands there, only with the ports of the system under test. */
final class ReadmeSnippet {

    private static final Pattern LOCALHOST = Pattern.compile("localhost:(\\d+)");

    private ReadmeSnippet() {}

    /** What the snippet prints. */
    static String run(String heading, Ports ports) throws IOException, InterruptedException {
        var readme = Files.readString(Path.of("../README.md"));
        var section = readme.substring(readme.indexOf("## " + heading));
        var block = Pattern.compile("```bash\n(.*?)```", Pattern.DOTALL).matcher(section);
        if (!block.find()) {
            throw new IllegalStateException("no snippet under " + heading);
        }
        var script = LOCALHOST
                .matcher(block.group(1))
                .replaceAll(port -> "localhost:" + (Integer.parseInt(port.group(1)) + ports.offset()));
        var shell = new ProcessBuilder("bash", "-euc", script)
                .redirectErrorStream(true)
                .start();
        try (var output = shell.inputReader()) {
            var printed = output.lines().collect(Collectors.joining("\n"));
            shell.waitFor();
            return printed;
        }
    }
}
