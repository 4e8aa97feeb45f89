package safeguard.contracts.clause;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static safeguard.contracts.clause.Library.CATALOGUE;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import safeguard.contracts.pack.BrokenPacks;
import safeguard.contracts.pack.InvalidPack;
import safeguard.contracts.pack.Packs;

class ClauseCatalogueTest {
    @Test
    void holdsAllFortyNineTypes() {
        List<String> expected =
                IntStream.rangeClosed(1, 49).mapToObj("C%02d"::formatted).toList();
        assertEquals(expected, CATALOGUE.types().stream().map(ClauseType::code).toList());
    }

    @Test
    void everyTypeSaysWhatItCostsAndHowItGoesWrong() {
        for (ClauseType type : CATALOGUE.types()) {
            assertFalse(type.risks().isEmpty(), type.code());
            assertFalse(type.harmfulVariants().isEmpty(), type.code());
            assertFalse(type.provenance().sources().isEmpty(), type.code());
        }
    }

    @Test
    void acceptsAClauseThatFollowsTheStandard() {
        for (ClauseType type : CATALOGUE.types()) {
            assertEquals(List.of(), CATALOGUE.validate(Clause.of("1", type.code(), Map.of())), type.code());
        }
    }

    static Stream<Arguments> impossible() {
        return Stream.of(
                arguments("C99", "x", 1, "/type"),
                arguments("C16", "copies", 2, "/params/copies"),
                arguments("C16", "a/b~c", 2, "/params/a~1b~0c"),
                arguments("C16", "copyLimit", "two", "/params/copyLimit"),
                arguments("C16", "copyLimit", 2.5, "/params/copyLimit"),
                arguments("C16", "copyLimit", 0, "/params/copyLimit"),
                arguments("C16", "numberedCopies", "yes", "/params/numberedCopies"),
                arguments("C16", "interval", "six months", "/params/interval"),
                arguments("C16", "interval", "10bd", "/params/interval"),
                arguments("C16", "interval", "0d", "/params/interval"),
                arguments("C21", "overrunTolerance", 101, "/params/overrunTolerance"),
                arguments("C28", "amount", Double.POSITIVE_INFINITY, "/params/amount"),
                arguments("C05", "endDate", "2027-02-30", "/params/endDate"),
                arguments("C05", "purposes", "TOOL_MAKING", "/params/purposes"),
                arguments("C05", "purposes", List.of(""), "/params/purposes"),
                arguments("C06", "listKind", "EVERYBODY", "/params/listKind"),
                arguments("C28", "currency", "yuan", "/params/currency"),
                arguments("C46", "formalities", List.of("HANDSHAKE"), "/params/formalities"));
    }

    @ParameterizedTest
    @MethodSource("impossible")
    void refusesWhatCannotBe(String type, String parameter, Object value, String pointer) {
        List<ClauseProblem> problems = CATALOGUE.validate(Clause.of("1", type, Map.of(parameter, value)));
        assertEquals(
                List.of(pointer), problems.stream().map(ClauseProblem::pointer).toList());
    }

    static Stream<Arguments> badButPossible() {
        return Stream.of(
                arguments("C25", "firstNotice", "10d"),
                arguments("C04", "confirmWithin", "5d"),
                arguments("C31", "secretSurvival", "FIXED"),
                arguments("C32", "returnWithin", "1y"),
                arguments("C21", "overrunTolerance", 50),
                arguments("C28", "amount", 0));
    }

    @ParameterizedTest
    @MethodSource("badButPossible")
    void acceptsWhatIsBadBecauseAnAgreementMayReallySayIt(String type, String parameter, Object value) {
        assertEquals(List.of(), CATALOGUE.validate(Clause.of("1", type, Map.of(parameter, value))));
    }

    @Test
    void namesEveryProblemOfEveryClause() {
        var params = new HashMap<String, Object>();
        params.put("copyLimit", null);
        params.put("unknown", 1);
        var wrong = new Clause("2", "C16", params, List.of("COPY_AS_NEEDED", "NONSENSE"), null, null, null);
        List<String> pointers = CATALOGUE.validate(List.of(Clause.of("1", "C38", Map.of()), wrong)).stream()
                .map(ClauseProblem::pointer)
                .sorted()
                .toList();
        assertEquals(List.of("/1/harmfulVariants/1", "/1/params/copyLimit", "/1/params/unknown"), pointers);
    }

    @Test
    void aRequiredParameterMustBeThere() {
        var packs = Packs.read(
                BrokenPacks.with("clauses/security/v1.yaml", "{name: copyLimit,", "{name: copyLimit, required: true,"));
        assertEquals(
                List.of(new ClauseProblem("/params/copyLimit", "is required")),
                ClauseCatalogue.load(packs).validate(Clause.of("16", "C16", Map.of())));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            clauses/security/v1.yaml       | "unit: copies, min: 1, max: 100000"     | "default: 0, min: 1, max: 9"      | C16.copyLimit: its default must be at least 1
            clauses/security/v1.yaml       | "unit: copies, min: 1"                  | "min: 1d"                         | the limit 1d does not fit
            clauses/security/v1.yaml       | "specKey: C11.report"                   | "specKey: C11.test"               | C11.test is defined twice
            clauses/security/v1.yaml       | "specKey: C11.report"                   | "specKey: C12.report"             | C12.report stands under C11
            clauses/security/v1.yaml       | "offsetParameter: fixHigh"              | "offsetParameter: fixNow"         | no parameter fixNow
            clauses/security/v1.yaml       | "oneOf: [NONE, VPN_ONLY]"               | "oneOf: [SOME]"                   | recommends what is no option
            clauses/security/v1.yaml       | "code: NO_FOR_CAUSE"                    | "code: DOCUMENTS_ONLY"            | DOCUMENTS_ONLY twice
            clauses/formalities/v1.yaml    | "code: C48"                             | "code: C47"                       | C47 is defined twice
            """)
    void refusesALibraryThatContradictsItself(String path, String passage, String replacement, String problem) {
        Packs broken = Packs.read(BrokenPacks.with(path, passage, replacement));
        String message = assertThrows(InvalidPack.class, () -> ClauseCatalogue.load(broken))
                .getMessage();
        assertTrue(message.contains(problem), message);
    }
}
