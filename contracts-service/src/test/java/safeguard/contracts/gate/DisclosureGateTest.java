package safeguard.contracts.gate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static safeguard.contracts.gate.Situation.secret;
import static safeguard.contracts.gate.Situation.set;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import safeguard.contracts.clause.Classification;

class DisclosureGateTest {

    @Test
    void deniesTheFirstRequestOfTheMainScenarioWithAllFourReasons() {
        var situation = Situation.beforeTheFixes();
        var ruling = situation.rule();
        assertEquals(
                set("DD_EXPIRED", "CLAUSE_MISSING C08", "SUBTIER_NOT_APPROVED", "CLASS_L4_NEEDS_GREEN_CURRENT"),
                situation.reasons());
        assertEquals(Outcome.DENY, ruling.outcome());
        assertEquals(List.of(), ruling.conditions());
        assertEquals(Outcome.DENY, ruling.perSecret().getFirst().outcome());
        assertEquals(
                Map.of(
                        "REFRESH_DUE_DILIGENCE", List.of("CLASS_L4_NEEDS_GREEN_CURRENT", "DD_EXPIRED"),
                        "AMEND_AGREEMENT", List.of("CLAUSE_MISSING"),
                        "APPROVE_SUBTIER", List.of("SUBTIER_NOT_APPROVED")),
                ruling.remedies().stream().collect(Collectors.toMap(Remedy::code, Remedy::resolves)));
        assertTrue(ruling.remedies().stream()
                .anyMatch(remedy -> remedy.code().equals("AMEND_AGREEMENT")
                        && remedy.who().equals("contract-manager")
                        && remedy.message().contains("C08")));
    }

    @Test
    void allowsTheSecondRequestOfTheMainScenarioUnderItsConditions() {
        var situation = new Situation();
        var ruling = situation.rule();
        assertEquals(set(), situation.reasons());
        assertEquals(Outcome.ALLOW_WITH_CONDITIONS, ruling.outcome());
        assertEquals(set("COPY_LIMIT", "NAMED_RECIPIENTS", "TOOL_CUSTODY"), situation.conditions());
        assertEquals(
                Map.of("COPY_LIMIT", 2, "NAMED_RECIPIENTS", 6),
                ruling.conditions().stream()
                        .filter(condition -> condition.limit() != null)
                        .collect(Collectors.toMap(Condition::code, Condition::limit)));
        assertTrue(ruling.conditions().stream().anyMatch(each -> each.message().contains("numbered and watermarked")));
        assertEquals(LocalDate.parse("2027-12-08"), ruling.notAfter());
        assertEquals(2, ruling.perSecret().getFirst().carrier().version());
        assertTrue(ruling.perSecret().getFirst().carrier().clauseNos().contains("08.1"));
    }

    @Test
    void deniesEverythingToASuspendedPartnerUnderAHold() {
        var situation = new Situation();
        situation.secrets.set(0, secret("TS-0042", Classification.L3, "REGISTERED"));
        situation.partnerStatus = "SUSPENDED";
        situation.degrade("PARTNER_SUSPENDED", "NONE");
        situation.holds.add(new DutyFacts.Hold("h1", "PARTNER", List.of("P-XINRUI")));
        assertEquals(set("PARTNER_SUSPENDED", "HOLD_ACTIVE"), situation.reasons());
        assertEquals(Outcome.DENY, situation.rule().outcome());
    }

    @Test
    void isIndeterminateWithoutAPeerAndNeverAYes() {
        var withoutPartners = new Situation();
        withoutPartners.partnersAnswer = false;
        assertEquals(set("PARTNERS_UNAVAILABLE"), withoutPartners.reasons());
        assertEquals(Outcome.INDETERMINATE, withoutPartners.rule().outcome());

        var withoutObligations = new Situation();
        withoutObligations.obligationsAnswer = false;
        assertEquals(set("OBLIGATIONS_UNAVAILABLE"), withoutObligations.reasons());
        assertEquals(Outcome.INDETERMINATE, withoutObligations.rule().outcome());
    }

    @Test
    void staysANoWithoutAPeerWhenOurOwnFactsForbidIt() {
        var situation = new Situation();
        situation.partnersAnswer = false;
        situation.without("C08");
        assertEquals(set("CLAUSE_MISSING C08", "PARTNERS_UNAVAILABLE"), situation.reasons());
        assertEquals(Outcome.DENY, situation.rule().outcome());
    }

    @Test
    void releasesInPartWhatIsAllowedBelowL4() {
        var situation = new Situation();
        situation.secrets.set(0, secret("TS-0001", Classification.L2, "REGISTERED"));
        situation.secrets.add(secret("TS-0002", Classification.L2, "CANDIDATE"));
        situation.covered = List.of("TS-0001", "TS-0002");
        var ruling = situation.rule();
        assertEquals(Outcome.PARTIAL, ruling.outcome());
        assertEquals(
                Map.of("TS-0001", Outcome.ALLOW_WITH_CONDITIONS, "TS-0002", Outcome.DENY),
                ruling.perSecret().stream()
                        .collect(Collectors.toMap(Ruling.SecretRuling::tradeSecret, Ruling.SecretRuling::outcome)));
        assertTrue(ruling.conditions().stream().allMatch(each -> "TS-0001".equals(each.tradeSecret())));
    }

    @Test
    void neverReleasesARequestWithAnL4SecretInPart() {
        var situation = new Situation();
        situation.secrets.add(secret("TS-0002", Classification.L2, "CANDIDATE"));
        situation.covered = List.of("TS-0042", "TS-0002");
        assertEquals(Outcome.DENY, situation.rule().outcome());
    }

    @Test
    void allowsWithoutConditionsWhereTheAgreementAsksForNone() {
        var situation = new Situation();
        situation.secrets.set(0, secret("TS-0042", Classification.L1, "REGISTERED"));
        situation.clauses = List.of();
        assertEquals(set(), situation.conditions());
        assertEquals(Outcome.ALLOW, situation.rule().outcome());
    }

    @Test
    void prefersTheAgreementThatComesClosestToAYes() {
        var good = new Situation();
        var poor = new Situation();
        poor.agreementRef = "AAA-OLD";
        poor.without("C08");
        var facts = good.facts();
        var both = new Facts(
                facts.asOf(),
                facts.question(),
                facts.secrets(),
                List.of(poor.facts().agreements().getFirst(), facts.agreements().getFirst()),
                facts.clearance(),
                facts.duties(),
                facts.adoptedPacks());
        var ruling = Situation.GATE.decide(both);
        assertEquals(Outcome.ALLOW_WITH_CONDITIONS, ruling.outcome());
        assertEquals("NNN-2025-007", ruling.perSecret().getFirst().carrier().agreement());
    }
}
