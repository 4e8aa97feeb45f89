package safeguard.contracts.clause.reason;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static safeguard.contracts.clause.Library.JURISDICTIONS;
import static safeguard.contracts.clause.Library.REASONS;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import safeguard.contracts.pack.BrokenPacks;
import safeguard.contracts.pack.InvalidPack;
import safeguard.contracts.pack.Packs;

class ReasonCatalogueTest {
    private static final String DECISION_CODES = "AGREEMENT_NOT_SIGNED AUDIT_STALE CLASS_L3_NEEDS_AMBER_OR_GREEN"
            + " CLASS_L4_NEEDS_GREEN_CURRENT CLASS_NOT_ALLOWED_RED CLASS_NOT_CLEARED CLAUSE_HARMFUL_VARIANT"
            + " CLAUSE_MISSING CLAUSE_WEAK CLEARANCE_SUSPENDED CN-01 CN-02 CN-03 CN-04 CN-05 CN-06 CN-07 CN-08 COPY_LIMIT"
            + " COUNSEL_REVIEW_REQUIRED COUNTRY_NOT_CLEARED DD_EXPIRED DD_MISSING DUTY_OVERDUE_BLOCKING HOLD_ACTIVE"
            + " MODE_NOT_CLEARED NAMED_RECIPIENTS NO_AGREEMENT_IN_FORCE NO_CLEARANCE OBLIGATIONS_UNAVAILABLE"
            + " ORAL_CONFIRMATION PARTNERS_UNAVAILABLE PARTNER_NOT_ACTIVE PARTNER_SUSPENDED PARTNER_UNKNOWN"
            + " PURPOSE_NOT_CLEARED PURPOSE_NOT_COVERED RECIPIENTS_NOT_NAMED REGISTRY_STALE RESIDUALS_CLAUSE"
            + " SCREENING_STALE SECRET_NOT_COVERED SECRET_NOT_REGISTERED SECRET_UNKNOWN SITE_NOT_LISTED"
            + " SUBTIER_NOT_APPROVED TOOL_CUSTODY TOO_MANY_RECIPIENTS WATERMARKED_COPIES";

    @Test
    void knowsEveryCodeThatADecisionCanGive() {
        for (String code : DECISION_CODES.split(" ")) {
            assertTrue(REASONS.knows(code), code);
        }
    }

    @Test
    void fillsInTheParameters() {
        Reason reason =
                REASONS.render("DD_EXPIRED", Map.of("partner", "Ningbo Xinrui", "since", "2026-11-14", "days", 10));
        assertEquals("The due diligence of Ningbo Xinrui expired on 2026-11-14, 10 days ago.", reason.message());
        assertEquals(ReasonSeverity.BLOCK, reason.severity());
        assertEquals("partner-manager", reason.resolvableBy());
    }

    @Test
    void aParameterIsNeverTakenForATemplate() {
        assertEquals(
                "The partner {subject} $1 is not known.",
                REASONS.render("PARTNER_UNKNOWN", Map.of("partner", "{subject} $1"))
                        .message());
    }

    @Test
    void refusesAMissingParameterAndAnUnknownCode() {
        assertThrows(IllegalArgumentException.class, () -> REASONS.render("DD_MISSING", Map.of()));
        assertThrows(IllegalArgumentException.class, () -> REASONS.get("NO_SUCH_CODE"));
    }

    @Test
    void whatIsNotKnownIsNeitherAYesNorANo() {
        assertEquals(ReasonSeverity.UNKNOWN, REASONS.get("PARTNERS_UNAVAILABLE").severity());
        assertEquals(
                ReasonSeverity.UNKNOWN, REASONS.get("OBLIGATIONS_UNAVAILABLE").severity());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            "parameters: [copies]"     | "parameters: []"             | COPY_LIMIT declares
            "code: TOOL_CUSTODY"       | "code: COPY_LIMIT"           | COPY_LIMIT is defined twice
            """)
    void refusesATableThatContradictsItself(String passage, String replacement, String problem) {
        Packs broken = Packs.read(BrokenPacks.with("reasons/v1.yaml", passage, replacement));
        List<ReasonCode> gates = JURISDICTIONS.reasons();
        var refused = assertThrows(InvalidPack.class, () -> ReasonCatalogue.load(broken, gates));
        assertTrue(refused.getMessage().contains(problem), refused.getMessage());
    }
}
