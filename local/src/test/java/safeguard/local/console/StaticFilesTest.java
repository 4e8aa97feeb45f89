package safeguard.local.console;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StaticFilesTest {

    @TempDir
    Path folder;

    private StaticFiles files;

    @BeforeEach
    void aBuiltConsole() throws IOException {
        Path dist = Files.createDirectories(folder.resolve("dist/assets")).getParent();
        Files.writeString(dist.resolve("index.html"), "<!doctype html>");
        Files.writeString(dist.resolve("assets/app-1a2b.js"), "1");
        Files.writeString(folder.resolve("secret.txt"), "outside");
        files = new StaticFiles(dist);
    }

    @ParameterizedTest
    @CsvSource({
        "/,                    200, text/html; charset=utf-8",
        "/decisions/4711,      200, text/html; charset=utf-8",
        "/assets/app-1a2b.js,  200, text/javascript; charset=utf-8",
        "/assets/missing.js,   404, text/plain; charset=utf-8",
        "/../secret.txt,       404, text/plain; charset=utf-8",
    })
    void answers(String path, int status, String type) throws IOException {
        var found = files.find(path);
        assertEquals(status, found.status());
        assertEquals(type, found.type());
    }

    @Test
    void keepsOnlyHashedFilesForEver() throws IOException {
        assertTrue(files.find("/assets/app-1a2b.js").cache().contains("immutable"));
        assertEquals("no-cache", files.find("/").cache());
    }
}
