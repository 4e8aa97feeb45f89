package safeguard.contracts.terms;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TermsDiffTest {

    @Test
    void findsNothingBetweenEqualTerms() {
        assertEquals(List.of(), TermsDiff.between(Paper.xinrui(), Paper.xinrui()));
    }

    @Test
    void saysInWordsWhatAnAmendmentDoes() {
        var before = Paper.xinrui();
        var clauses = new ArrayList<>(before.clauses());
        clauses.removeIf(clause -> clause.type().equals("C20"));
        clauses.replaceAll(clause -> clause.type().equals("C16")
                ? ClauseEntry.of(clause.clauseNo(), "C16", Map.of("copyLimit", 3))
                : clause);
        clauses.add(ClauseEntry.of("08.1", "C08", Map.of()));
        var after = Paper.with(
                Paper.with(before, clauses), TermOfAgreement.until(LocalDate.parse("2031-11-19")), before.survival());

        assertEquals(
                List.of(
                        "CHANGED term/initialEnd: The end of the first term changes from 2030-11-19 to 2031-11-19",
                        "ADDED clauses/08.1: Clause 08.1 is new: C08",
                        "CHANGED clauses/16.1: Clause 16.1 changes from C16 {copyLimit=2, interval=6m, reportWithin=15bd}"
                                + " to C16 {copyLimit=3}",
                        "REMOVED clauses/20.1: Clause 20.1 falls away; it was C20"),
                TermsDiff.between(before, after).stream()
                        .map(change -> "%s %s: %s".formatted(change.kind(), change.path(), change.message()))
                        .toList());
    }
}
