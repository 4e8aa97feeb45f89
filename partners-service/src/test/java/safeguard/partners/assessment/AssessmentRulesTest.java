package safeguard.partners.assessment;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import safeguard.partners.scoring.ControlAnswer;
import safeguard.partners.scoring.Evidence;
import safeguard.partners.scoring.InherentFactors;
import safeguard.platform.problem.RuleViolated;

class AssessmentRulesTest {

    private static final LocalDate DAY = LocalDate.parse("2026-11-14");
    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final ControlAnswer ANSWER = new ControlAnswer("Q18", BigDecimal.ONE, HALF, Evidence.DOCUMENT);

    @ParameterizedTest(name = "factors {0}, inherent {1}, answers {2}, control {3} → {4}")
    @CsvSource({
        "false, true,  0, true,  ''",
        "true,  false, 1, false, ''",
        "true,  true,  0, true,  one-inherent-score",
        "false, false, 0, true,  one-inherent-score",
        "false, true,  1, true,  one-control-score",
        "false, true,  0, false, one-control-score",
        "false, true,  2, false, question-twice"
    })
    void eachScoreComesOnce(boolean factors, boolean inherent, int answers, boolean control, String code) {
        var draft = new AssessmentDraft(
                null,
                DAY,
                AssessmentResult.OK,
                factors ? new InherentFactors(HALF, HALF, HALF, HALF, HALF, HALF, HALF) : null,
                inherent ? BigDecimal.TEN : null,
                Collections.nCopies(answers, ANSWER),
                control ? BigDecimal.TEN : null,
                List.of(),
                null,
                List.of(),
                null);
        check(draft, code);
    }

    @ParameterizedTest(name = "{0} with {1} vetoes and {2} conditions → {3}")
    @CsvSource({
        "OK,          0, 0, ''",
        "OK,          0, 1, ''",
        "OK,          1, 0, veto-beats-score",
        "CONDITIONAL, 1, 1, veto-beats-score",
        "CONDITIONAL, 0, 0, conditions-missing",
        "CONDITIONAL, 0, 1, ''",
        "BLOCKER,     0, 0, ''",
        "BLOCKER,     2, 0, ''"
    })
    void theResultFitsItsReasons(AssessmentResult result, int vetoes, int conditions, String code) {
        check(draft(result, vetoes, conditions, null), code);
    }

    @Test
    void whatHasExpiredCarriesNothing() {
        check(draft(AssessmentResult.OK, 0, 0, DAY), "ends-before-it-begins");
        check(draft(AssessmentResult.OK, 0, 0, DAY.plusDays(1)), "");
    }

    private static AssessmentDraft draft(
            AssessmentResult result, int vetoes, int conditions, LocalDate vetoItemsExpireOn) {
        return new AssessmentDraft(
                null,
                DAY,
                result,
                null,
                BigDecimal.TEN,
                List.of(),
                BigDecimal.TEN,
                Collections.nCopies(vetoes, new Veto("Q04", "listed")),
                vetoItemsExpireOn,
                Collections.nCopies(conditions, "watermark"),
                null);
    }

    private static void check(AssessmentDraft draft, String code) {
        if (code.isEmpty()) {
            assertDoesNotThrow(() -> AssessmentRules.check(draft));
        } else {
            assertEquals(
                    code,
                    assertThrows(RuleViolated.class, () -> AssessmentRules.check(draft))
                            .code());
        }
    }
}
