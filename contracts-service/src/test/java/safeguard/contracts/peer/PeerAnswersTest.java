package safeguard.contracts.peer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A double is worth what its answers are: they keep the contracts of the services that they stand for. */
class PeerAnswersTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());

    static Stream<Arguments> answers() {
        return Stream.of(
                Arguments.of("partners", "PartnerView", PeerAnswers.partner()),
                Arguments.of("partners", "EffectiveClearance", PeerAnswers.clearance()),
                Arguments.of("partners", "EffectiveClearance", PeerAnswers.clearanceBeforeTheFixes()),
                Arguments.of("obligations", "HoldPage", PeerAnswers.noItems()),
                Arguments.of("obligations", "HoldPage", PeerAnswers.holdOn("PARTNER", "P-XINRUI")),
                Arguments.of("obligations", "OccurrencePage", PeerAnswers.overdue()));
    }

    @ParameterizedTest
    @MethodSource("answers")
    void keepTheContractOfThePeer(String peer, String schema, JsonNode answer) throws IOException {
        var spec = YAML.readTree(Path.of("..", peer + "-service", "src/main/resources/META-INF/openapi.yaml")
                .toFile());
        var root = JSON.createObjectNode();
        root.put("$ref", "#/components/schemas/" + schema);
        root.set("components", spec.path("components"));
        var errors = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(root)
                .validate(answer.toString(), InputFormat.JSON);
        assertEquals(0, errors.size(), errors::toString);
    }
}
