package safeguard.obligations.obligation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SetDiffTest {

    /** Specs are written "key:wording". */
    @ParameterizedTest
    @CsvSource(nullValues = "-", delimiter = '|', textBlock = """
            -           | a:1 b:1     | a b | -   | -   | 0
            a:1 b:1     | a:1 b:1     | -   | -   | -   | 2
            a:1 b:1     | b:1 a:1     | -   | -   | -   | 2
            a:1 b:1     | a:2 b:1     | -   | a   | -   | 1
            a:1 b:1     | b:1         | -   | -   | a   | 1
            a:1 b:1     | -           | -   | -   | a b | 0
            a:1         | b:1 c:1     | b c | -   | a   | 0
            a:1 b:1 c:1 | c:2 d:1 a:1 | d   | c   | b   | 1
            """)
    void tellsWhatAVersionChanges(
            String standing, String wanted, String added, String changed, String superseded, int unchanged) {
        Map<String, ObligationSpec> before =
                specs(standing).stream().collect(Collectors.toMap(ObligationSpec::specKey, Function.identity()));

        var diff = SetDiff.between(2, before, specs(wanted));

        assertEquals(new SetDiff(2, words(added), words(changed), words(superseded), unchanged), diff);
    }

    @Test
    void anEmptySetOnAnEmptySetIsNoChange() {
        assertTrue(SetDiff.between(1, Map.of(), List.of()).isEmpty());
    }

    @Test
    void leavingOutADefaultIsTheSameAsStatingIt() {
        var stated = Specs.inventoryReport().spec();
        var leftOut = new ObligationSpec(
                stated.specKey(),
                stated.kind(),
                stated.title(),
                stated.obligor(),
                stated.clauseRef(),
                stated.owner(),
                null,
                stated.severity(),
                stated.blocking(),
                stated.dueRule(),
                stated.recurrence(),
                null,
                null,
                stated.evidenceRequired(),
                null);

        assertEquals(stated, leftOut);
    }

    private static List<ObligationSpec> specs(String text) {
        return words(text).stream()
                .map(word -> Specs.inventoryReport()
                        .key(word.substring(0, word.indexOf(':')))
                        .title(word)
                        .spec())
                .toList();
    }

    private static List<String> words(String text) {
        return text == null ? List.of() : Arrays.asList(text.split(" ", -1));
    }
}
