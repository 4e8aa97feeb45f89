package safeguard.local.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import safeguard.local.setup.Refusal;

class ControlTest {

    @TempDir
    Path folder;

    @Test
    void carriesQuestionsAndAnswers() throws IOException {
        try (var _ = ControlServer.start(new Calm(), folder)) {
            var client = new ControlClient(folder);
            assertEquals(
                    List.of("partners-service running"), client.ask("status").orElseThrow());
            assertTrue(client.ask("today 2026-12-14").orElseThrow().isEmpty());
            assertEquals(List.of("2026-12-14"), client.ask("date").orElseThrow());
            client.ask("now 2026-12-15T10:00:00+08:00");
            assertEquals(List.of("2026-12-15"), client.ask("date").orElseThrow());
        }
    }

    @Test
    void refusesWhatItDoesNotUnderstand() throws IOException {
        try (var _ = ControlServer.start(new Calm(), folder)) {
            var client = new ControlClient(folder);
            assertThrows(Refusal.class, () -> client.ask("today soon"));
            assertThrows(Refusal.class, () -> client.ask("dance"));
        }
    }

    @Test
    void saysThatNothingRuns() {
        assertTrue(new ControlClient(folder).ask("status").isEmpty());
    }

    @Test
    void worksInAVeryDeepFolder() throws IOException {
        Path deep = Files.createDirectories(folder.resolve("x".repeat(100)).resolve("y".repeat(100)));
        try (var _ = ControlServer.start(new Calm(), deep)) {
            assertEquals(List.of("100"), new ControlClient(deep).ask("offset").orElseThrow());
        }
    }

    private static final class Calm implements Control {
        private LocalDate today = LocalDate.of(2026, 11, 22);

        @Override
        public int portOffset() {
            return 100;
        }

        @Override
        public LocalDate today() {
            return today;
        }

        @Override
        public List<String> status() {
            return List.of("partners-service running");
        }

        @Override
        public void changeToday(LocalDate day) {
            today = day;
        }

        @Override
        public void changeNow(Instant instant) {
            today = LocalDate.ofInstant(instant, java.time.ZoneOffset.UTC);
        }

        @Override
        public void requestStop() {}
    }
}
