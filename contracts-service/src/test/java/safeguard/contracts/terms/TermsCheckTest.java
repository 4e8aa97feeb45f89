package safeguard.contracts.terms;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import safeguard.contracts.clause.Library;
import safeguard.deadlines.calendar.Calendars;
import safeguard.platform.problem.FieldError;

class TermsCheckTest {

    private final TermsCheck check = new TermsCheck(Library.CATALOGUE, Calendars.standard());

    @Test
    void acceptsThePaperOfTheScenarios() {
        assertEquals(List.of(), check.faults(Paper.xinrui(), "/terms"));
        assertEquals(List.of(), check.faults(Paper.mizuho(), "/terms"));
    }

    @Test
    void namesEveryFaultByItsPointer() {
        var paper = Paper.xinrui();
        var clauses = new ArrayList<ClauseEntry>();
        clauses.add(ClauseEntry.of("16.1", "C16", Map.of("copyLimit", "two")));
        clauses.add(ClauseEntry.of("16.1", "C99", Map.of()));
        var broken = new AgreementTerms(
                paper.effectiveOn(),
                paper.term(),
                null,
                "CN",
                null,
                List.of("en"),
                "zh",
                "Asia/Ningbo",
                List.of("CN", "XX"),
                paper.regime(),
                paper.purposes(),
                paper.coverage(),
                null,
                null,
                clauses);
        assertEquals(
                List.of(
                        "/terms/zone",
                        "/terms/prevailingLanguage",
                        "/terms/calendars/1",
                        "/terms/clauses/0/params/copyLimit",
                        "/terms/clauses/1/type",
                        "/terms/clauses/1/clauseNo"),
                check.faults(broken, "/terms").stream().map(FieldError::pointer).toList());
    }
}
