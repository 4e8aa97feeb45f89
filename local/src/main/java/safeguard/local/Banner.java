package safeguard.local;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import safeguard.local.setup.Options;
import safeguard.local.setup.Progress;

/** What a new user needs once everything runs: where, as whom, and one call that works. */
final class Banner {

    private final Options options;
    private final LocalDate today;

    Banner(Options options, LocalDate today) {
        this.options = options;
        this.today = today;
    }

    void print(Progress progress) throws IOException {
        String call = withPorts("/first-decision.sh");
        Path script = options.folders().home().resolve("first-decision.sh");
        Files.writeString(
                script, "#!/bin/sh\n# The first half of scenario S1: DENY with four reasons.\n" + call + "echo\n");
        Files.setPosixFilePermissions(script, PosixFilePermissions.fromString("rwxr-xr-x"));
        progress.say(withPorts("/banner.txt")
                .replace("${today}", today.toString())
                .replace(
                        "${script}", options.folders().root().relativize(script).toString())
                .replace("${call}", call));
    }

    private String withPorts(String resource) throws IOException {
        try (InputStream in = Objects.requireNonNull(Banner.class.getResourceAsStream(resource))) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            for (Map.Entry<String, Integer> port : options.ports().byName().entrySet()) {
                text = text.replace("${" + port.getKey() + "}", Integer.toString(port.getValue()));
            }
            return text;
        }
    }
}
