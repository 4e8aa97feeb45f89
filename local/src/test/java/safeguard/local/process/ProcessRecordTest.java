package safeguard.local.process;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProcessRecordTest {

    @TempDir
    Path folder;

    @Test
    void findsTheProcessThatItWasWrittenFor() {
        var self = ProcessHandle.current();
        var file = folder.resolve("self.pid");
        ProcessRecord.of(self, 8081).write(file);
        var found = ProcessRecord.read(file).orElseThrow();
        assertEquals(8081, found.port());
        assertEquals(self, found.live().orElseThrow());
    }

    @Test
    void takesAReusedProcessIdForSomebodyElse() {
        var self = ProcessRecord.of(ProcessHandle.current(), 0);
        var earlier = new ProcessRecord(self.pid(), self.startedMillis() - 60_000, 0);
        assertTrue(earlier.live().isEmpty());
    }

    @Test
    void hasNoProcessWithoutAFile() {
        assertFalse(ProcessRecord.read(folder.resolve("none.pid")).isPresent());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "12", "a b c", "1 2", "1 2 3 4"})
    void ignoresADamagedFile(String text) {
        assertTrue(ProcessRecord.parse(text).isEmpty());
    }
}
