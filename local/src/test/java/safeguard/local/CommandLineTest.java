package safeguard.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommandLineTest {

    private static final Path ROOT = Path.of("/somewhere");

    @Test
    void readsAllOptionsOfUp() {
        var line = CommandLine.parse(
                ROOT, List.of("up", "--fresh", "--keep-idp", "--port-offset", "100", "--today", "2026-12-14"));
        assertEquals("up", line.command());
        assertTrue(line.options().fresh());
        assertTrue(line.options().keepIdp());
        assertEquals(8183, line.options().ports().obligations());
        assertEquals(LocalDate.of(2026, 12, 14), line.options().today());
    }

    @Test
    void keepsDataAndStopsEverythingUnlessToldOtherwise() {
        var options = CommandLine.parse(ROOT, List.of("up")).options();
        assertFalse(options.fresh());
        assertFalse(options.keepIdp());
        assertEquals(Path.of("/somewhere/.local"), options.folders().home());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "up --bogus",
                "up --port-offset",
                "up --port-offset x",
                "up --today tomorrow",
                "up --today 2026-13-01"
            })
    void refusesWhatItDoesNotUnderstand(String typed) {
        assertThrows(CommandLine.Usage.class, () -> CommandLine.parse(ROOT, List.of(typed.split(" "))));
    }
}
