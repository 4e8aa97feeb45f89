package safeguard.local.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import safeguard.local.service.Service;

class ScenarioTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Test
    void namesPeopleByTheirFixedSubjects() throws IOException {
        var scenario = Scenario.parse("""
                tenant: kessler
                title: A test
                monitored: []
                steps:
                  - as: tenant-admin
                    on: obligations
                    does: PUT /v1/people/${subject:contract-manager}
                    body: {manager: '${subject:ip-counsel}'}
                """);
        var step = scenario.steps().getFirst();
        assertEquals("tenant-admin@kessler", scenario.user(step.as()));
        assertEquals(Service.OBLIGATIONS, step.on());
        assertEquals("PUT", step.method());
        assertEquals("/v1/people/5afe0000-0000-4000-8000-000000000102", step.path(""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "people-hallberg.yaml",
                "people-kessler.yaml",
                "s1-xinrui.yaml",
                "s1-remedies.yaml",
                "s2-sierra.yaml",
                "s3-mizuho.yaml",
                "s4-kaveri.yaml"
            })
    void everyFileOfThePortfolioIsReadable(String file) throws IOException {
        assertFalse(Scenario.read(file).steps().isEmpty());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"status\":\"ACTIVE\",\"ref\":\"P-1\"}  | {\"status\":\"ACTIVE\"}                 | true",
                "{\"status\":\"PROSPECT\"}                | {\"status\":\"ACTIVE\"}                 | false",
                "{\"items\":[{\"type\":\"A\"},{\"type\":\"B\"}]} | {\"items\":[{\"type\":\"B\"}]}    | true",
                "{\"items\":[]}                           | {\"items\":[{\"type\":\"B\"}]}          | false",
                "{\"approval\":{\"by\":\"x\"}}            | {\"approval\":{}}                       | true",
                "{}                                       | {\"approval\":{}}                       | false",
            })
    void anAnswerMayHoldMoreThanIsLookedFor(String actual, String wanted, boolean contained) throws IOException {
        assertEquals(contained, Match.contains(JSON.readTree(actual), JSON.readTree(wanted)));
    }
}
