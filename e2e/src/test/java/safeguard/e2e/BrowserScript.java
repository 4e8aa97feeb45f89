package safeguard.e2e;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import safeguard.local.setup.Ports;

/** Runs {@code e2e/browser/requester.mjs} in a real Chromium against the running system. */
final class BrowserScript {

    private static final long LIMIT_MINUTES = 4;

    private BrowserScript() {}

    /** The script's exit code: 0 when the page did all it should. */
    static int run(Ports ports) throws IOException, InterruptedException {
        var browser = new ProcessBuilder("node", "requester.mjs")
                .directory(Path.of("browser").toFile())
                .redirectErrorStream(true);
        browser.environment().put("BASE_URL", ports.consoleOrigin());
        browser.environment()
                .put(
                        "SCREENSHOTS",
                        Path.of("target/screenshots").toAbsolutePath().toString());
        browser.environment().put("USERNAME", "requester");
        browser.environment().put("PASSWORD", "local");
        var process = browser.start();
        try (var output = process.inputReader()) {
            output.lines().forEach(System.out::println);
        }
        if (!process.waitFor(LIMIT_MINUTES, TimeUnit.MINUTES)) {
            process.destroyForcibly();
            throw new IllegalStateException("the browser test did not end in time");
        }
        return process.exitValue();
    }
}
