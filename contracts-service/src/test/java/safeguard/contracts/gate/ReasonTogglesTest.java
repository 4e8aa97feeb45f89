package safeguard.contracts.gate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static safeguard.contracts.gate.Situation.secret;
import static safeguard.contracts.gate.Situation.set;
import static safeguard.contracts.gate.Situation.withClause;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import safeguard.auditformat.CanonicalJson;
import safeguard.contracts.clause.Classification;
import safeguard.contracts.storage.StoredJson;
import safeguard.contracts.terms.Phase;

/**
 * Each row changes one fact of a situation where nothing speaks against the disclosure (all reasons off) and names exactly
 * the reasons that it turns on.
 */
class ReasonTogglesTest {

    record Toggle(String fact, Consumer<Situation> change, Set<String> reasons) {
        @Override
        public String toString() {
            return fact;
        }
    }

    private static Toggle toggle(String fact, Consumer<Situation> change, String... reasons) {
        return new Toggle(fact, change, set(reasons));
    }

    static Stream<Toggle> toggles() {
        return Stream.of(
                toggle("partners away", s -> s.partnersAnswer = false, "PARTNERS_UNAVAILABLE"),
                toggle("obligations away", s -> s.obligationsAnswer = false, "OBLIGATIONS_UNAVAILABLE"),
                toggle(
                        "not registered",
                        s -> s.secrets.set(0, secret("TS-0042", Classification.L4, "RETIRED")),
                        "SECRET_NOT_REGISTERED"),
                toggle("partner suspended", s -> s.degrade("PARTNER_SUSPENDED", "NONE"), "PARTNER_SUSPENDED"),
                toggle(
                        "partner not active, without a degrader",
                        s -> s.partnerStatus = "OFFBOARDING",
                        "PARTNER_NOT_ACTIVE"),
                toggle("no clearance", s -> s.clearanceStatus = "NONE", "NO_CLEARANCE"),
                toggle("clearance revoked", s -> s.clearanceStatus = "REVOKED", "NO_CLEARANCE"),
                toggle(
                        "clearance suspended, without a degrader",
                        s -> s.clearanceStatus = "SUSPENDED",
                        "CLEARANCE_SUSPENDED"),
                toggle("granted for L3", s -> s.granted = "L3", "CLASS_NOT_CLEARED"),
                toggle("granted for nothing we know", s -> s.granted = "NONE", "CLASS_NOT_CLEARED"),
                toggle("purpose not cleared", s -> s.clearedPurposes = List.of("TESTING"), "PURPOSE_NOT_CLEARED"),
                toggle("country not cleared", s -> s.clearedCountries = List.of("DE"), "COUNTRY_NOT_CLEARED"),
                toggle(
                        "no site named, and one where it is not cleared",
                        s -> {
                            s.siteCountry = null;
                            s.siteCountries = List.of("VN", "CN");
                        },
                        "COUNTRY_NOT_CLEARED"),
                toggle("no site named, all cleared", s -> s.siteCountry = null),
                toggle("no site named and none known", s -> {
                    s.siteCountry = null;
                    s.siteCountries = List.of();
                }),
                toggle("mode not cleared", s -> s.clearedModes = List.of("DATA_ROOM"), "MODE_NOT_CLEARED"),
                toggle("due diligence expired", s -> s.degrade("DD_EXPIRED", "L1"), "DD_EXPIRED"),
                toggle("screening stale", s -> s.degrade("SCREENING_STALE", "L2"), "SCREENING_STALE"),
                toggle("registry stale", s -> s.degrade("REGISTRY_STALE", "L1"), "REGISTRY_STALE"),
                toggle("a degrader that we do not know", s -> s.degrade("MOON_PHASE", "L2"), "MOON_PHASE"),
                toggle("a degrader above the class", s -> s.degrade("AUDIT_STALE", "L4")),
                toggle("score amber", s -> s.band = "AMBER", "CLASS_L4_NEEDS_GREEN_CURRENT"),
                toggle("no score", s -> s.band = null, "CLASS_L4_NEEDS_GREEN_CURRENT"),
                toggle("assessment over today", s -> s.assessmentValidUntil = s.asOf, "CLASS_L4_NEEDS_GREEN_CURRENT"),
                toggle("assessment over tomorrow", s -> s.assessmentValidUntil = s.asOf.plusDays(1)),
                toggle("audit 24 months ago", s -> s.lastAuditOn = s.asOf.minusMonths(24)),
                toggle(
                        "audit longer ago",
                        s -> s.lastAuditOn = s.asOf.minusMonths(24).minusDays(1),
                        "CLASS_L4_NEEDS_GREEN_CURRENT"),
                toggle(
                        "L3 and score red",
                        s -> {
                            s.secrets.set(0, secret("TS-0042", Classification.L3, "REGISTERED"));
                            s.band = "RED";
                        },
                        "CLASS_L3_NEEDS_AMBER_OR_GREEN"),
                toggle("L3 and score amber", s -> {
                    s.secrets.set(0, secret("TS-0042", Classification.L3, "REGISTERED"));
                    s.band = "AMBER";
                }),
                toggle("sub-tier pending", s -> s.subTierStatus = "PENDING", "SUBTIER_NOT_APPROVED"),
                toggle("sub-tier unknown", s -> s.subTiers = List.of("P-NOBODY"), "SUBTIER_NOT_APPROVED"),
                toggle("sub-tier by id", s -> s.subTiers = List.of("id-of-haotian")),
                toggle("no sub-tier", s -> s.subTiers = List.of()),
                toggle("no agreement", s -> s.agreementExists = false, "NO_AGREEMENT_IN_FORCE"),
                toggle("agreement in survival", s -> s.phase = Phase.IN_SURVIVAL, "NO_AGREEMENT_IN_FORCE"),
                toggle("not covered", s -> s.covered = List.of("TS-0001"), "SECRET_NOT_COVERED"),
                toggle("reading not confirmed", s -> s.confirmed = false, "READING_NOT_CONFIRMED"),
                toggle("purpose not agreed", s -> s.agreedPurposes = List.of("TESTING"), "PURPOSE_NOT_COVERED"),
                toggle("clause missing", s -> s.without("C08"), "CLAUSE_MISSING C08"),
                toggle(
                        "residuals",
                        s -> s.clauses = withClause(s.clauses, "40.1", "C40", Map.of()),
                        "RESIDUALS_CLAUSE C40"),
                toggle(
                        "pack not adopted",
                        s -> s.adopted = Set.of("jurisdictions/de"),
                        "COUNSEL_REVIEW_REQUIRED C19|C20",
                        "COUNSEL_REVIEW_REQUIRED C28",
                        "COUNSEL_REVIEW_REQUIRED C44",
                        "COUNSEL_REVIEW_REQUIRED C45",
                        "COUNSEL_REVIEW_REQUIRED C46",
                        "COUNSEL_REVIEW_REQUIRED C07"),
                toggle("six recipients", s -> s.recipients = names(6)),
                toggle(
                        "seven recipients, two of one name",
                        s -> {
                            s.recipients = names(6);
                            s.recipientCount = 7;
                        },
                        "TOO_MANY_RECIPIENTS"),
                toggle("seven recipients", s -> s.recipients = names(7), "TOO_MANY_RECIPIENTS"),
                toggle(
                        "inbound agreement over",
                        s -> s.secrets.set(0, inbound(false, "TOOL_MAKING", "P-XINRUI")),
                        "INBOUND_LIMIT"),
                toggle(
                        "inbound for other purposes",
                        s -> s.secrets.set(0, inbound(true, "TESTING", "P-XINRUI")),
                        "INBOUND_LIMIT"),
                toggle(
                        "inbound for others",
                        s -> s.secrets.set(0, inbound(true, "TOOL_MAKING", "P-OTHER")),
                        "INBOUND_LIMIT"),
                toggle("inbound for this", s -> s.secrets.set(0, inbound(true, "TOOL_MAKING", "P-XINRUI"))),
                toggle("hold on the partner", s -> s.holds.add(hold("PARTNER", "P-XINRUI")), "HOLD_ACTIVE"),
                toggle("hold on the secret", s -> s.holds.add(hold("SECRET", "TS-0042")), "HOLD_ACTIVE"),
                toggle("hold on another secret", s -> s.holds.add(hold("SECRET", "TS-0001"))),
                toggle("hold on the agreement", s -> s.holds.add(hold("AGREEMENT", "id-of-agreement")), "HOLD_ACTIVE"),
                toggle("hold on another agreement", s -> s.holds.add(hold("AGREEMENT", "NDA-1"))),
                toggle(
                        "duty overdue",
                        s -> s.overdue.add(new DutyFacts.Overdue("o1", "Inventory", LocalDate.parse("2026-12-01"))),
                        "DUTY_OVERDUE_BLOCKING"));
    }

    @ParameterizedTest
    @MethodSource("toggles")
    void oneFactTurnsOnlyItsReasons(Toggle toggle) {
        var before = new Situation();
        assertEquals(set(), before.reasons(), "off");
        toggle.change().accept(before);
        assertEquals(toggle.reasons(), before.reasons(), "on");
        var outcome = before.rule().outcome();
        assertEquals(toggle.reasons().isEmpty(), outcome.allows());
    }

    /** The same change of a situation that is denied for other reasons adds its own and removes none. */
    @ParameterizedTest
    @MethodSource("toggles")
    void oneFactLeavesTheReasonsOfOthersAlone(Toggle toggle) {
        var denied = new Situation();
        denied.overdue.add(new DutyFacts.Overdue("o0", "Certificate", LocalDate.parse("2026-11-01")));
        denied.obligationsAnswer = true;
        toggle.change().accept(denied);
        var expected = set(toggle.reasons().toArray(String[]::new));
        if (denied.obligationsAnswer) {
            expected.add("DUTY_OVERDUE_BLOCKING");
        }
        assertEquals(expected, denied.reasons());
    }

    @ParameterizedTest
    @MethodSource("toggles")
    void orderMeansNothing(Toggle toggle) {
        var straight = new Situation();
        var shuffled = new Situation();
        shuffled.shuffled = true;
        toggle.change().accept(straight);
        toggle.change().accept(shuffled);
        assertEquals(straight.rule(), shuffled.rule());
        assertEquals(digest(straight), digest(shuffled));
    }

    @ParameterizedTest
    @MethodSource("toggles")
    void aChangedFactChangesTheDigest(Toggle toggle) {
        var before = new Situation();
        var after = new Situation();
        toggle.change().accept(after);
        assertEquals(digest(before), digest(new Situation()));
        assertNotEquals(digest(before), digest(after));
    }

    @ParameterizedTest
    @MethodSource("toggles")
    void storedFactsGiveTheSameRuling(Toggle toggle) {
        var situation = new Situation();
        toggle.change().accept(situation);
        var stored = StoredJson.tree(situation.facts()).toString();
        var read = StoredJson.read(stored, Facts.class);
        assertEquals(situation.rule(), Situation.GATE.decide(read));
        assertEquals(digest(situation), CanonicalJson.sha256(StoredJson.tree(read)));
        var ruling = StoredJson.tree(situation.rule()).toString();
        assertEquals(situation.rule(), StoredJson.read(ruling, Ruling.class));
    }

    @Test
    void factsStoredBeforeAFieldWasKeptHaveTheSameDigestWhenReadAgain() {
        var old = (ObjectNode) StoredJson.tree(new Situation().facts());
        ((ObjectNode) old.path("clearance")).remove("siteCountries");
        ((ObjectNode) old.path("question")).remove("recipientCount");
        ((ObjectNode) old.path("agreements").get(0)).remove("partnerName");
        var read = StoredJson.read(old.toString(), Facts.class);
        assertEquals(CanonicalJson.sha256(old), CanonicalJson.sha256(StoredJson.tree(read)));
        assertEquals(new Situation().rule(), Situation.GATE.decide(read));
    }

    static Stream<Toggle> scopes() {
        return Stream.of(
                toggle("class", s -> s.granted = "L3", "CLASS_NOT_CLEARED"),
                toggle("purpose", s -> s.clearedPurposes = List.of("TESTING"), "PURPOSE_NOT_CLEARED"),
                toggle("country", s -> s.clearedCountries = List.of("DE"), "COUNTRY_NOT_CLEARED"),
                toggle("mode", s -> s.clearedModes = List.of("DATA_ROOM"), "MODE_NOT_CLEARED"));
    }

    @ParameterizedTest
    @MethodSource("scopes")
    void aSuspensionHidesNothingOfTheScope(Toggle toggle) {
        var suspended = new Situation();
        suspended.clearanceStatus = "SUSPENDED";
        toggle.change().accept(suspended);
        var expected = set(toggle.reasons().toArray(String[]::new));
        expected.add("CLEARANCE_SUSPENDED");
        assertEquals(expected, suspended.reasons());
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aPartnerApprovedByNameStaysApprovedWithoutPartners(boolean partnersAnswer) {
        var situation = new Situation();
        situation.partnersAnswer = partnersAnswer;
        var name = partnersAnswer ? "Ningbo Xinrui Precision Casting Co., Ltd." : "Ningbo Xinrui";
        situation.secrets.set(0, inbound(true, "TOOL_MAKING", name));
        assertEquals(partnersAnswer ? set() : set("PARTNERS_UNAVAILABLE"), situation.reasons());
    }

    private static String digest(Situation situation) {
        return CanonicalJson.sha256(StoredJson.tree(situation.facts()));
    }

    private static List<String> names(int count) {
        return IntStream.range(0, count).mapToObj(i -> "Person " + i).toList();
    }

    private static SecretFacts inbound(boolean inForce, String purpose, String approved) {
        return secret(
                "TS-0042",
                Classification.L4,
                "REGISTERED",
                new InboundFacts("TS-0007", "NDA-IN", inForce, List.of(purpose), List.of(approved)));
    }

    private static DutyFacts.Hold hold(String scope, String id) {
        return new DutyFacts.Hold("h1", scope, List.of(id));
    }
}
