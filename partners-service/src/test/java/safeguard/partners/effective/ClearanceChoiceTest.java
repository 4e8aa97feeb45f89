package safeguard.partners.effective;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static safeguard.partners.effective.FactsFixture.activePartner;
import static safeguard.partners.effective.FactsFixture.entry;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import safeguard.partners.clearance.ClearanceStatus;
import safeguard.partners.scope.Ceiling;
import safeguard.partners.scope.Classification;

class ClearanceChoiceTest {

    @ParameterizedTest(name = "on {0} → {1}")
    @CsvSource({
        "2025-12-31, PROPOSED",
        "2026-01-01, GRANTED",
        "2026-02-01, SUSPENDED",
        "2026-03-01, GRANTED",
        "2026-03-31, GRANTED",
        "2026-04-01, EXPIRED",
        "2026-05-01, REVOKED"
    })
    void theStatusIsThatOfTheDay(String asOf, EffectiveStatus status) {
        var answer = activePartner()
                .clearance(
                        "ENG-D118",
                        Classification.L3,
                        "2025-12-01",
                        "2026-01-01",
                        "2026-04-01",
                        List.of(
                                entry(ClearanceStatus.SUSPENDED, "2026-02-01"),
                                entry(ClearanceStatus.GRANTED, "2026-03-01"),
                                entry(ClearanceStatus.REVOKED, "2026-05-01")))
                .on(asOf);
        assertEquals(status, answer.status());
        boolean live = status == EffectiveStatus.GRANTED || status == EffectiveStatus.SUSPENDED;
        assertEquals(live ? Ceiling.L3 : Ceiling.NONE, answer.grantedClassification());
    }

    @Test
    void aSuspendedClearanceSaysSo() {
        var answer = activePartner()
                .clearance(
                        "ENG-D118",
                        Classification.L3,
                        "2025-12-01",
                        null,
                        null,
                        List.of(entry(ClearanceStatus.SUSPENDED, "2026-02-01")))
                .on("2026-02-02");
        assertEquals("CLEARANCE_SUSPENDED", answer.degraders().getFirst().code());
        assertEquals(Ceiling.NONE, answer.maxClassification());
    }

    @ParameterizedTest(name = "on {0} the grant of {1} counts")
    @CsvSource({"2026-01-15, L2", "2026-02-01, L4"})
    void theGrantThatBeganLastCounts(String asOf, Ceiling granted) {
        var answer = activePartner()
                .clearance("ENG-D118", Classification.L4, "2026-02-01")
                .clearance("ENG-D118", Classification.L2, "2026-01-01")
                .on(asOf);
        assertEquals(granted, answer.grantedClassification());
    }

    @Test
    void aProposalDoesNotHideAGrant() {
        var answer = activePartner()
                .clearance("ENG-D118", Classification.L2, "2026-01-01")
                .proposal("ENG-D118", Classification.L4, "2026-02-01")
                .on("2026-03-01");
        assertEquals(EffectiveStatus.GRANTED, answer.status());
        assertEquals(Ceiling.L2, answer.grantedClassification());
    }

    @Test
    void aRevokedGrantIsNotReplacedByTheOneBeforeIt() {
        var answer = activePartner()
                .clearance("ENG-D118", Classification.L4, "2026-01-01")
                .clearance(
                        "ENG-D118",
                        Classification.L2,
                        "2026-02-01",
                        null,
                        null,
                        List.of(entry(ClearanceStatus.REVOKED, "2026-03-01")))
                .on("2026-03-01");
        assertEquals(EffectiveStatus.REVOKED, answer.status());
        assertEquals(Ceiling.NONE, answer.grantedClassification());
    }

    @Test
    void withoutAnEngagementTheOneLiveClearanceAnswers() {
        var answer = activePartner()
                .clearance("ENG-D118", Classification.L3, "2026-01-01")
                .proposal("ENG-D119", Classification.L4, "2026-01-01")
                .on("2026-02-01", null);
        assertEquals("ENG-D118", answer.engagement());
        assertEquals(Ceiling.L3, answer.grantedClassification());
    }

    @Test
    void withoutAnEngagementSeveralClearancesGiveNone() {
        var answer = activePartner()
                .clearance("ENG-D118", Classification.L3, "2026-01-01")
                .clearance("ENG-D119", Classification.L4, "2026-01-01")
                .on("2026-02-01", null);
        assertEquals(EffectiveStatus.NONE, answer.status());
        assertNull(answer.engagement());
        assertEquals("ENGAGEMENT_REQUIRED", answer.degraders().getFirst().code());
        assertEquals(
                "The partner has clearances for several engagements (ENG-D118, ENG-D119): name one",
                answer.degraders().getFirst().message());
    }

    @Test
    void anotherEngagementsClearanceDoesNotAnswer() {
        var answer = activePartner()
                .clearance("ENG-D118", Classification.L3, "2026-01-01")
                .on("2026-02-01", "ENG-D119");
        assertEquals(EffectiveStatus.NONE, answer.status());
        assertEquals("ENG-D119", answer.engagement());
    }
}
