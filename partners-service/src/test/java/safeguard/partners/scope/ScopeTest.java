package safeguard.partners.scope;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import safeguard.platform.problem.FieldError;

class ScopeTest {

    private static final Scope ENGAGEMENT = new Scope(
            Classification.L3, List.of("TOOL_MAKING", "TESTING"), List.of(DeliveryMode.DOCUMENT), List.of("CN"));

    @ParameterizedTest
    @CsvSource({
        "L3, TOOL_MAKING, DOCUMENT, CN, ''",
        "L1, TESTING,     DOCUMENT, CN, ''",
        "L4, TESTING,     DOCUMENT, CN, /maxClassification",
        "L3, HOSTING,     DOCUMENT, CN, /purposes",
        "L3, TESTING,     SAMPLE,   CN, /deliveryModes",
        "L3, TESTING,     DOCUMENT, DE, /countries"
    })
    void namesThePartsThatGoBeyond(
            Classification highest, String purpose, DeliveryMode mode, String country, String pointer) {
        var scope = new Scope(highest, List.of(purpose), List.of(mode), List.of(country));
        var pointers =
                scope.beyond(ENGAGEMENT).stream().map(FieldError::pointer).toList();
        assertEquals(pointer.isEmpty() ? List.of() : List.of(pointer), pointers);
    }

    @Test
    void listsAreInOrderAndWithoutRepetition() {
        var scope = new Scope(
                Classification.L1,
                List.of("B_B", "A_A", "B_B"),
                List.of(DeliveryMode.SAMPLE, DeliveryMode.ORAL),
                List.of("US", "CN"));
        assertEquals(List.of("A_A", "B_B"), scope.purposes());
        assertEquals(List.of(DeliveryMode.ORAL, DeliveryMode.SAMPLE), scope.deliveryModes());
        assertEquals(List.of("CN", "US"), scope.countries());
    }
}
