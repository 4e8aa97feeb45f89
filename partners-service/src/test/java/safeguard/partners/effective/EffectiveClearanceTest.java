package safeguard.partners.effective;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static safeguard.partners.effective.FactsFixture.activePartner;
import static safeguard.partners.effective.FactsFixture.day;
import static safeguard.partners.effective.FactsFixture.xinrui;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import safeguard.partners.assessment.AssessmentResult;
import safeguard.partners.attestation.AttestationType;
import safeguard.partners.check.CheckResult;
import safeguard.partners.check.CheckType;
import safeguard.partners.partner.PartnerStatus;
import safeguard.partners.scope.Ceiling;
import safeguard.partners.scope.Classification;
import safeguard.partners.subtier.SubTierStatus;

class EffectiveClearanceTest {

    @Test
    void firstHalfOfTheMainScenario() {
        var answer = xinrui().on("2026-11-24");
        assertEquals(EffectiveStatus.GRANTED, answer.status());
        assertEquals(Ceiling.L4, answer.grantedClassification());
        assertEquals(Ceiling.L1, answer.maxClassification());
        assertEquals(List.of("DD_EXPIRED"), codes(answer));
        assertEquals(day("2026-11-14"), answer.degraders().getFirst().since());
        assertEquals(
                "The due diligence of 2025-11-14 has not been valid since 2026-11-14 (10 days)",
                answer.degraders().getFirst().message());
        assertEquals(day("2026-11-14"), answer.validUntil());
        assertEquals(SubTierStatus.PENDING, answer.subTiers().getFirst().status());
        assertEquals(day("2026-03-10"), answer.lastAuditOn());
        assertEquals("19.9", String.valueOf(answer.score().residual()));
    }

    @Test
    void secondHalfOfTheMainScenario() {
        var facts = xinrui().concluded("2026-12-08", AssessmentResult.OK, 90)
                .check(CheckType.SCREENING, "2026-12-11", CheckResult.PASSED);
        facts.subTiers.clear();
        facts.subTier("P-HAOTIAN", "2026-11-20", SubTierStatus.APPROVED, "2026-12-11");
        var answer = facts.on("2026-12-14");
        assertEquals(List.of(), answer.degraders());
        assertEquals(Ceiling.L4, answer.maxClassification());
        assertEquals(day("2027-12-08"), answer.validUntil());
        assertEquals(SubTierStatus.APPROVED, answer.subTiers().getFirst().status());
        assertEquals(day("2026-12-11"), answer.subTiers().getFirst().since());
        assertEquals(
                SubTierStatus.PENDING,
                facts.on("2026-12-10").subTiers().getFirst().status());
        assertEquals(List.of("DD_EXPIRED"), codes(facts.on("2026-11-24")), "later facts do not change earlier days");
    }

    @ParameterizedTest(name = "on {0}: {1}, granted {2}, at most {3}, partner {4}")
    @CsvSource({
        "2025-08-31, NONE,     NONE, NONE, NOT_KNOWN",
        "2025-09-01, NONE,     NONE, NONE, PROSPECT",
        "2025-11-16, NONE,     NONE, NONE, ONBOARDING",
        "2025-11-17, PROPOSED, NONE, NONE, ONBOARDING",
        "2025-11-18, GRANTED,  L4,   NONE, ONBOARDING",
        "2025-11-20, GRANTED,  L4,   L1,   ACTIVE"
    })
    void daysBeforeTheFactsAreAnsweredWithoutThem(
            String asOf, EffectiveStatus status, Ceiling granted, Ceiling max, String partnerStatus) {
        var answer = xinrui().on(asOf);
        assertEquals(status, answer.status());
        assertEquals(granted, answer.grantedClassification());
        assertEquals(max, answer.maxClassification());
        assertEquals(partnerStatus, answer.partnerStatus());
    }

    @Test
    void everyMissingFactIsNamed() {
        var answer = activePartner().on("2025-12-01");
        assertEquals(List.of("DD_MISSING", "SCREENING_STALE", "REGISTRY_STALE", "AUDIT_STALE"), codes(answer));
        answer.degraders().forEach(degrader -> assertNull(degrader.since()));
        assertEquals(EffectiveStatus.NONE, answer.status());
    }

    @ParameterizedTest(name = "screened 2026-11-20, on {0} → {1} since {2}")
    @CsvSource(
            value = {
                "2026-11-27, L4, -",
                "2026-11-28, L2, 2026-11-28",
                "2026-12-20, L2, 2026-11-28",
                "2026-12-21, L1, 2026-12-21"
            },
            nullValues = "-")
    void screeningAges(String asOf, Ceiling max, String since) {
        var answer = current()
                .without(CheckType.SCREENING)
                .check(CheckType.SCREENING, "2026-11-20", CheckResult.PASSED)
                .check(CheckType.REGISTRY_EXTRACT, "2026-12-01", CheckResult.PASSED)
                .on(asOf);
        assertEquals(max, answer.maxClassification());
        assertEquals(since == null ? List.of() : List.of("SCREENING_STALE"), codes(answer));
        if (since != null) {
            assertEquals(day(since), answer.degraders().getFirst().since());
        }
    }

    @ParameterizedTest(name = "{0} {1} → {2} {3}")
    @CsvSource({
        "SCREENING,        FAILED,    SCREENING_MATCH,     NONE",
        "SCREENING,        UNDECIDED, SCREENING_UNDECIDED, NONE",
        "REGISTRY_EXTRACT, FAILED,    REGISTRY_MISMATCH,   NONE",
        "REGISTRY_EXTRACT, UNDECIDED, REGISTRY_UNDECIDED,  L1",
        "SITE_AUDIT,       FAILED,    AUDIT_FAILED,        L1"
    })
    void badChecksDegrade(CheckType type, CheckResult result, String code, Ceiling max) {
        var answer = current().check(type, "2026-11-21", result).on("2026-11-24");
        assertEquals(List.of(code), codes(answer));
        assertEquals(max, answer.maxClassification());
        assertEquals(day("2026-11-21"), answer.degraders().getFirst().since());
    }

    @Test
    void aLaterCheckOfTheSameKindHeals() {
        var answer = current()
                .check(CheckType.SCREENING, "2026-11-21", CheckResult.UNDECIDED)
                .check(CheckType.SCREENING, "2026-11-22", CheckResult.PASSED)
                .on("2026-11-24");
        assertEquals(List.of(), codes(answer));
    }

    @ParameterizedTest(name = "registry extract of 2026-11-20 on {0} → {1}")
    @CsvSource({"2026-12-20, ''", "2026-12-21, REGISTRY_STALE"})
    void registryExtractsAge(String asOf, String code) {
        var answer = current()
                .check(CheckType.SCREENING, "2026-12-20", CheckResult.PASSED)
                .on(asOf);
        assertEquals(code.isEmpty() ? List.of() : List.of(code), codes(answer));
        assertEquals(code.isEmpty() ? Ceiling.L4 : Ceiling.L1, answer.maxClassification());
    }

    @ParameterizedTest(name = "audit of 2026-03-10 on {0} → {1}")
    @CsvSource({"2028-03-10, L4", "2028-03-11, L3"})
    void theHighestClassificationNeedsAnAuditOfTheLastTwoYears(String asOf, Ceiling max) {
        var answer = current()
                .concluded("2028-02-01", AssessmentResult.OK, 90)
                .check(CheckType.SCREENING, "2028-03-09", CheckResult.PASSED)
                .check(CheckType.REGISTRY_EXTRACT, "2028-03-09", CheckResult.PASSED)
                .on(asOf);
        assertEquals(max, answer.maxClassification());
        assertEquals(max == Ceiling.L4 ? List.of() : List.of("AUDIT_STALE"), codes(answer));
    }

    @ParameterizedTest(name = "{0} with control {1}, condition ''{2}'' → {3} {4}")
    @CsvSource({
        "OK,          90, '',        '',         L4",
        "OK,          80, '',        BAND_AMBER, L2",
        "CONDITIONAL, 80, watermark, BAND_AMBER, L3",
        "CONDITIONAL, 90, watermark, '',         L4",
        "OK,          10, '',        BAND_RED,   L1",
        "BLOCKER,     90, '',        DD_BLOCKER, NONE"
    })
    void bandAndResultDecide(AssessmentResult result, int control, String condition, String code, Ceiling max) {
        var conditions = condition.isEmpty() ? new String[0] : new String[] {condition};
        var answer =
                current().concluded("2026-11-22", result, control, conditions).on("2026-11-24");
        assertEquals(code.isEmpty() ? List.of() : List.of(code), codes(answer));
        assertEquals(max, answer.maxClassification());
        assertEquals(List.of(conditions), answer.conditions());
    }

    @Test
    void redIsNotValidUntilAnyDay() {
        var answer = current().concluded("2026-11-22", AssessmentResult.OK, 10).on("2026-11-24");
        assertNull(answer.validUntil());
        assertNull(answer.assessmentValidUntil());
    }

    @Test
    void aConclusionForAnotherEngagementDoesNotCount() {
        var facts = xinrui().concluded("ENG-D119", "2026-11-20", AssessmentResult.BLOCKER, 90);
        assertEquals(List.of("DD_EXPIRED"), codes(facts.on("2026-11-24")));
        facts.concluded("ENG-D118", "2026-11-21", AssessmentResult.OK, 90);
        assertEquals(List.of(), codes(facts.on("2026-11-24")));
    }

    @Test
    void aSuspendedPartnerGetsNothingFromThatDayOn() {
        var facts = current().status(PartnerStatus.SUSPENDED, "2026-11-22").status(PartnerStatus.ACTIVE, "2026-11-26");
        assertEquals(Ceiling.L4, facts.on("2026-11-21").maxClassification());
        var answer = facts.on("2026-11-24");
        assertEquals(List.of("PARTNER_SUSPENDED"), codes(answer));
        assertEquals(day("2026-11-22"), answer.degraders().getFirst().since());
        assertEquals(Ceiling.NONE, answer.maxClassification());
        assertEquals(EffectiveStatus.GRANTED, answer.status());
        assertEquals("SUSPENDED", answer.partnerStatus());
        assertEquals(Ceiling.L4, facts.on("2026-11-26").maxClassification());
    }

    @ParameterizedTest(name = "{0} ended 2026-11-22 → {1}")
    @CsvSource({"ISO27001, L1", "TISAX, L1", "SOC2, L1", "PEN_TEST, L2", "INSURANCE, L3", "OTHER, L4"})
    void lapsedAttestationsDegrade(AttestationType type, Ceiling max) {
        var facts = current().attestation(type, "Beilun", "2025-11-22", "2026-11-22", 0);
        assertEquals(Ceiling.L4, facts.on("2026-11-21").maxClassification());
        assertEquals(max, facts.on("2026-11-24").maxClassification());
    }

    @Test
    void aRenewedOrReviewedAttestationDoesNotDegrade() {
        var renewed = current()
                .attestation(AttestationType.ISO27001, "Beilun", "2023-11-20", "2026-11-20", 0)
                .attestation(AttestationType.ISO27001, "BEILUN", "2026-11-01", "2029-11-01", 0);
        assertEquals(List.of(), codes(renewed.on("2026-11-24")));
        var reviewed = current()
                .attestation(AttestationType.ISO27001, "Beilun", "2023-11-20", "2026-11-20", 0)
                .concluded("2026-11-23", AssessmentResult.OK, 90);
        assertEquals(List.of("ATTESTATION_EXPIRED"), codes(reviewed.on("2026-11-22")));
        assertEquals(List.of(), codes(reviewed.on("2026-11-24")));
    }

    @Test
    void openCriticalFindingsDegradeUntilReviewed() {
        var facts = current().attestation(AttestationType.PEN_TEST, "DNC", "2026-11-20", "2027-11-20", 2);
        var answer = facts.on("2026-11-24");
        assertEquals(List.of("CRITICAL_FINDINGS_OPEN"), codes(answer));
        assertEquals(Ceiling.L1, answer.maxClassification());
        facts.attestation(AttestationType.PEN_TEST, "DNC", "2026-11-23", "2027-11-23", 0);
        assertEquals(List.of(), codes(facts.on("2026-11-24")));
    }

    @Test
    void allReasonsAreGivenInOneOrder() {
        var answer = activePartner()
                .status(PartnerStatus.SUSPENDED, "2026-11-01")
                .concluded("2025-11-14", AssessmentResult.BLOCKER, 80)
                .check(CheckType.SCREENING, "2026-10-01", CheckResult.FAILED)
                .check(CheckType.REGISTRY_EXTRACT, "2026-10-01", CheckResult.FAILED)
                .check(CheckType.SITE_AUDIT, "2026-10-01", CheckResult.FAILED)
                .attestation(AttestationType.SOC2, "b", "2025-01-01", "2026-11-02", 0)
                .attestation(AttestationType.ISO27001, "a", "2025-01-01", "2026-11-02", 1)
                .on("2026-11-24");
        assertEquals(
                List.of(
                        "PARTNER_SUSPENDED",
                        "DD_EXPIRED",
                        "DD_BLOCKER",
                        "BAND_AMBER",
                        "SCREENING_STALE",
                        "SCREENING_MATCH",
                        "REGISTRY_STALE",
                        "REGISTRY_MISMATCH",
                        "AUDIT_STALE",
                        "AUDIT_FAILED",
                        "ATTESTATION_EXPIRED",
                        "ATTESTATION_EXPIRED"),
                codes(answer));
    }

    @Test
    void aLowerGrantStaysLower() {
        var facts = current();
        facts.clearances.clear();
        var answer =
                facts.clearance("ENG-D118", Classification.L2, "2025-11-18").on("2026-11-24");
        assertEquals(Ceiling.L2, answer.maxClassification());
    }

    @Test
    void aRefusedSubTierMayBeAskedForAgain() {
        var facts = current();
        facts.subTiers.clear();
        facts.subTier("P-HAOTIAN", "2026-10-01", SubTierStatus.REFUSED, "2026-10-05")
                .subTier("P-HAOTIAN", "2026-11-01", SubTierStatus.APPROVED, "2026-11-10");
        assertEquals(
                SubTierStatus.REFUSED,
                facts.on("2026-10-20").subTiers().getFirst().status());
        assertEquals(
                SubTierStatus.PENDING,
                facts.on("2026-11-05").subTiers().getFirst().status());
        assertEquals(
                SubTierStatus.APPROVED,
                facts.on("2026-11-24").subTiers().getFirst().status());
        assertEquals(1, facts.on("2026-11-24").subTiers().size());
    }

    /** Without the expired due diligence. */
    private static FactsFixture current() {
        var facts = xinrui();
        facts.conclusions.clear();
        return facts.concluded("2026-11-14", AssessmentResult.OK, 90);
    }

    private static List<String> codes(EffectiveClearance answer) {
        return answer.degraders().stream().map(Degrader::code).toList();
    }
}
