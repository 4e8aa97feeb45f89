package safeguard.deadlines;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import safeguard.deadlines.regime.Regime;

class JsonFormTest {
    private final JsonMapper json = new JsonMapper();

    @ParameterizedTest
    @ValueSource(strings = {"2026-04-07", "2026-11-23T15:00:00+01:00", "2026-11-20T16:40:00Z"})
    void writesATimePointAsItsIsoText(String iso) throws JsonProcessingException {
        var quoted = '"' + iso + '"';

        assertEquals(TimePoint.parse(iso), json.readValue(quoted, TimePoint.class));
        assertEquals(quoted, json.writeValueAsString(TimePoint.parse(iso)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"2026-02-30\"", "\"2026-11-20T16:40:00\"", "\"\"", "20261120", "{}", "[]"})
    void readsNothingElse(String other) {
        assertThrows(JsonProcessingException.class, () -> json.readValue(other, TimePoint.class));
    }

    @ParameterizedTest
    @EnumSource(Regime.class)
    void writesARegimeAsItsId(Regime regime) throws JsonProcessingException {
        assertEquals('"' + regime.id() + '"', json.writeValueAsString(regime));
        assertEquals(regime, json.readValue('"' + regime.id() + '"', Regime.class));
    }
}
