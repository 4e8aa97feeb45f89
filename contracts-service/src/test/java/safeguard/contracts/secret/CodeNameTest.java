package safeguard.contracts.secret;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CodeNameTest {

    @ParameterizedTest
    @ValueSource(strings = {"Ram-7", "Blade-2", "Project Blue Heron", "D-118", "Rezept Zürich 3", "配方-7"})
    void letsCodeNamesPass(String title) {
        assertEquals(Optional.empty(), CodeName.fault(title));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Damping 0.35",
                "Channel 12 mm",
                "Channel 12mm wide",
                "Quench at 860 °C",
                "Ram 400kN",
                "Bore ±0.01",
                "Bore +/- 5",
                "Fit H7/g6",
                "Plate 200 x 300",
                "Ø 25 bore",
                "Ram-7\nsecond line",
                "the cooling channel runs along the ram and back",
            })
    void stopsWhatIsNeverHarmless(String title) {
        var fault = CodeName.fault(title);
        assertTrue(fault.isPresent(), title);
        assertTrue(fault.get().contains("such as 'Ram-7'"), "it says what would be right");
    }

    @ParameterizedTest
    @ValueSource(ints = {1_000, 10_000})
    void answersHostileTitlesAtOnce(int length) {
        var start = System.nanoTime();
        CodeName.fault("1".repeat(length) + " ".repeat(length) + "x");
        assertTrue(System.nanoTime() - start < 50_000_000L);
    }
}
