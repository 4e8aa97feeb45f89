package safeguard.local.process;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import safeguard.local.setup.Refusal;

class ProcessesTest {

    @TempDir
    Path folder;

    private Processes processes;

    @BeforeEach
    void none() {
        processes = new Processes(folder);
    }

    @Test
    void anotherLauncherFindsAndStopsWhatThisOneStarted() {
        var started = processes.start(launch("sleep 60"));
        var later = new Processes(folder);
        assertEquals(List.of("sleeper"), later.names());
        assertEquals(started, later.find("sleeper").orElseThrow());
        later.stop("sleeper", Duration.ofSeconds(5));
        assertFalse(Liveness.isRunning(started));
        assertTrue(later.names().isEmpty());
    }

    @Test
    void endsWhatDoesNotListen() {
        var stubborn = processes.start(launch("trap '' TERM; while true; do sleep 1; done"));
        processes.stop("sleeper", Duration.ofMillis(300));
        assertFalse(Liveness.isRunning(stubborn));
    }

    @Test
    void startsNothingOnceClosed() {
        processes.close();
        assertThrows(Refusal.class, () -> processes.start(launch("sleep 60")));
    }

    private Launch launch(String script) {
        return new Launch("sleeper", 0, List.of("sh", "-c", script), Map.of(), folder.resolve("sleeper.log"));
    }
}
