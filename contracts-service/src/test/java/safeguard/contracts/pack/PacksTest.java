package safeguard.contracts.pack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PacksTest {
    private static final Path FOLDER = Path.of("src/main/resources/packs");

    @Test
    void readsEveryPackOfTheIndex() {
        assertEquals(new PackRef("packs", 1), Packs.onClassPath().ruleset());
    }

    @Test
    void theIndexListsEveryPackFile() throws IOException {
        String index = Files.readString(FOLDER.resolve("index.yaml"));
        Set<String> listed = index.lines()
                .filter(line -> line.contains("{id: "))
                .map(line -> line.replaceAll(".*id: ([^,]+), version: (\\d+)}.*", "$1/v$2.yaml"))
                .collect(Collectors.toCollection(TreeSet::new));
        try (var files = Files.walk(FOLDER)) {
            Set<String> found = files.map(
                            file -> FOLDER.relativize(file).toString().replace('\\', '/'))
                    .filter(file -> file.matches(".*/v\\d+\\.yaml"))
                    .collect(Collectors.toCollection(TreeSet::new));
            assertEquals(found, listed);
        }
    }

    @ParameterizedTest(name = "{3}")
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            clauses/security/v1.yaml  | purpose: Check that the controls hold.       | ""                         | a missing field
            clauses/security/v1.yaml  | type: INTEGER                                | type: NUMBER               | an unknown parameter type
            clauses/security/v1.yaml  | owedBy: DP                                   | owedBy: US                 | an unknown party
            clauses/security/v1.yaml  | "offset: 15bd"                               | "offset: 15 days"          | a period that is none
            profiles/l2/v1.yaml       | from: L2                                     | from: L5                   | an unknown classification
            jurisdictions/cn/v1.yaml  | "{kind: EXECUTION}"                          | "{kind: EXECUTED}"         | an unknown kind of rule
            jurisdictions/cn/v1.yaml  | resolvableBy: ip-counsel                     | resolvableBy: somebody     | an unknown role
            reasons/v1.yaml           | severity: CONDITION                          | severity: MAYBE            | an unknown severity
            sources/v1.yaml           | version: 1                                   | version: 2                 | a header that is not the file's
            sources/v1.yaml           | "id: S48,"                                   | "id: S99,"                 | a source that is cited but not listed
            sources/v1.yaml           | "  - {id: S1,"                               | "  - {id: S1, id: S1,"     | a key that stands twice
            """)
    void refuses(String path, String passage, String replacement, String what) {
        PackFiles broken = BrokenPacks.with(path, passage, replacement == null ? "" : replacement);
        assertThrows(InvalidPack.class, () -> Packs.read(broken), what);
    }

    @Test
    void namesEveryProblemAtOnce() {
        PackFiles broken = BrokenPacks.with("reasons/v1.yaml", "severity: CONDITION", "severity: MAYBE");
        String message =
                assertThrows(InvalidPack.class, () -> Packs.read(broken)).getMessage();
        assertTrue(message.lines().count() > 3, message);
    }

    @Test
    void refusesAMissingFile() {
        PackFiles real = PackFiles.onClassPath();
        PackFiles broken = path -> path.startsWith("profiles/l3") ? null : real.open(path);
        assertThrows(InvalidPack.class, () -> Packs.read(broken));
    }

    @Test
    void aRecordInheritsWhatItDoesNotSay() {
        var gateDates = Packs.onClassPath().records("jurisdictions", JsonNode.class);
        var china = gateDates.stream()
                .filter(each -> each.get("id").asText().equals("cn"))
                .findFirst()
                .orElseThrow();
        assertEquals("2026-11-22", china.at("/provenance/validFrom").asText());
        assertEquals("2021-01-01", china.at("/gates/0/provenance/validFrom").asText());
        assertEquals("unreviewed", china.at("/gates/0/provenance/confidence").asText());
    }
}
