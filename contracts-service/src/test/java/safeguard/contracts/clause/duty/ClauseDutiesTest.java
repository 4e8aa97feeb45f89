package safeguard.contracts.clause.duty;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import safeguard.contracts.clause.Clause;
import safeguard.contracts.clause.Library;
import safeguard.contracts.clause.Period;

class ClauseDutiesTest {
    private static final LocalDate SIGNED = LocalDate.parse("2025-11-20");
    private static final LocalDate TERM_END = LocalDate.parse("2026-12-31");

    private static final JsonMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build();

    private static List<ObligationSpec> specs(OurRole role, boolean renews, Clause... clauses) {
        var facts = new DutyFacts(
                role, SIGNED, SIGNED, TERM_END, renews, List.of("CN"), "CN-CC", "anna", Arrays.asList(clauses));
        return new ClauseDuties(Library.CATALOGUE).specs(facts);
    }

    private static ObligationSpec spec(String key, Clause... clauses) {
        return specs(OurRole.DP, false, clauses).stream()
                .filter(each -> each.specKey().equals(key))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theCopyInventoryStartsWithTheDisclosureAndReturnsEverySixMonths() throws JsonProcessingException {
        var inventory = spec("C16.inventory", Clause.of("16.1", "C16", Map.of("copyLimit", 2)));
        assertEquals(JSON.readTree("""
                {"specKey":"C16.inventory","kind":"INVENTORY_REPORT","title":"Signed inventory of all copies held",
                 "obligor":"THEIRS","clauseRef":"16.1 (C16)","owner":"anna","fallbackRole":"contract-manager",
                 "severity":"HIGH","blocking":true,
                 "dueRule":{"kind":"RELATIVE","date":null,"from":null,"to":null,"anchor":"disclosure-made",
                   "anchorDate":null,"amount":15,"unit":"BUSINESS_DAY","direction":"AFTER","regime":"CN-CC",
                   "calendars":["CN"],"roll":"REGIME","clearDays":false},
                 "recurrence":{"rule":"FREQ=MONTHLY;INTERVAL=6","startsAfter":"P6M"},"perEvent":false,
                 "reminderPlan":["P30D","P7D","P1D"],"evidenceRequired":["signed inventory"]}
                """), JSON.readTree(JSON.writeValueAsString(inventory)));
    }

    /** 2026-12-14 + 6 months = 2027-06-14; 15 working days later, in weeks without a Chinese holiday, is 2027-07-05. */
    @Test
    void theFirstInventoryOfTheAcceptanceScenarioFallsDueOnItsDay() {
        var inventory = spec("C16.inventory", Clause.of("16.1", "C16", Map.of()));
        LocalDate base = LocalDate.parse("2026-12-14")
                .plus(java.time.Period.parse(inventory.recurrence().startsAfter()));
        assertEquals(LocalDate.parse("2027-06-14"), base);
        LocalDate due = base;
        for (int open = 0; open < inventory.dueRule().amount(); ) {
            due = due.plusDays(1);
            open += due.getDayOfWeek().getValue() <= 5 ? 1 : 0;
        }
        assertEquals(LocalDate.parse("2027-07-05"), due);
    }

    @Test
    void theAccessListIsDueAfterSignatureAndEverySixMonths() {
        var list = spec("C06.access-list", Clause.of("6.1", "C06", Map.of()));
        assertEquals(SIGNED, list.dueRule().anchorDate());
        assertEquals(10, list.dueRule().amount());
        assertEquals(Period.Unit.BUSINESS_DAY, list.dueRule().unit());
        assertEquals(new ObligationSpec.Recurrence("FREQ=MONTHLY;INTERVAL=6", null), list.recurrence());
        assertEquals(Obligor.THEIRS, list.obligor());
        assertFalse(list.blocking());
    }

    @ParameterizedTest
    @CsvSource({
        "C25, firstNotice, 12h, C25.first-notice, 12, HOUR",
        "C25, detailReport, 3d, C25.detail, 3, DAY",
        "C32, returnWithin, 10bd, C32.return-at-end, 10, BUSINESS_DAY",
        "C04, confirmWithin, 20d, C04.confirmation, 20, DAY",
        "C35, noticePeriod, 6m, C35.notice, 6, MONTH",
        "C49, eventNotice, 5bd, C49.event, 5, BUSINESS_DAY",
    })
    void whatTheAgreementSaysGoesBeforeTheStandard(
            String type, String parameter, String value, String key, int amount, Period.Unit unit) {
        var rule = spec(key, Clause.of("1", type, Map.of(parameter, value))).dueRule();
        assertEquals(amount, rule.amount());
        assertEquals(unit, rule.unit());
    }

    @Test
    void theIntervalAndTheStartOfARecurrenceFollowTheAgreement() {
        var inventory = spec("C16.inventory", Clause.of("1", "C16", Map.of("interval", "1y")));
        assertEquals(new ObligationSpec.Recurrence("FREQ=YEARLY;INTERVAL=1", "P1Y"), inventory.recurrence());
    }

    @ParameterizedTest
    @CsvSource({
        "DP, C16.inventory, THEIRS",
        "RP, C16.inventory, OURS",
        "DP, C04.confirmation, OURS",
        "RP, C04.confirmation, THEIRS",
        "DP, C41.quarantine.ours, OURS",
        "DP, C41.quarantine.theirs, THEIRS",
        "BOTH, C16.inventory.ours, OURS",
        "BOTH, C16.inventory.theirs, THEIRS",
    })
    void everyDutySaysWhoOwesIt(OurRole role, String key, Obligor obligor) {
        var clauses = new Clause[] {
            Clause.of("16", "C16", Map.of()), Clause.of("4", "C04", Map.of()), Clause.of("41", "C41", Map.of())
        };
        assertEquals(
                List.of(obligor),
                specs(role, false, clauses).stream()
                        .filter(each -> each.specKey().equals(key))
                        .map(ObligationSpec::obligor)
                        .toList());
    }

    @Test
    void theEndOfATermThatRenewsItselfStartsTheNoticeAndNotTheReturn() {
        var clauses = new Clause[] {Clause.of("35", "C35", Map.of()), Clause.of("32", "C32", Map.of())};
        Map<String, LocalDate> renewing = anchorDates(specs(OurRole.DP, true, clauses));
        assertEquals(TERM_END, renewing.get("C35.notice"));
        assertFalse(renewing.containsKey("C32.return-at-end"));
        assertEquals(TERM_END, anchorDates(specs(OurRole.DP, false, clauses)).get("C32.return-at-end"));
    }

    @Test
    void theNoticeOfNonRenewalCountsClearDaysBackwards() {
        var rule = spec("C35.notice", Clause.of("35", "C35", Map.of())).dueRule();
        assertTrue(rule.clearDays());
        assertEquals("BEFORE", rule.direction().name());
    }

    private static Map<String, LocalDate> anchorDates(List<ObligationSpec> specs) {
        return specs.stream()
                .filter(each -> each.dueRule().anchorDate() != null)
                .collect(Collectors.toMap(
                        ObligationSpec::specKey, each -> each.dueRule().anchorDate()));
    }

    @Test
    void anAnchorThatHasNotHappenedHasNoDate() {
        var unsigned = new DutyFacts(OurRole.DP, null, null, null, false, List.of(), "CONTRACT", null, everyClause());
        new ClauseDuties(Library.CATALOGUE)
                .specs(unsigned)
                .forEach(each -> assertNull(each.dueRule().anchorDate(), each.specKey()));
    }

    @ParameterizedTest
    @CsvSource({
        "'', , , 2031-12-31",
        "FIXED, 3y, END, 2029-12-31",
        "FIXED, 3y, SIGNATURE, 2028-11-20",
        "FIXED, 8y, END, 2031-12-31",
    })
    void theReviewComesBeforeTheFirstProtectionEnds(String survival, String term, String from, LocalDate end) {
        Map<String, Object> params = survival.isEmpty()
                ? Map.of()
                : Map.of("secretSurvival", survival, "secretSurvivalTerm", term, "survivalFrom", from);
        assertEquals(
                end,
                spec("C31.review", Clause.of("31", "C31", params)).dueRule().anchorDate());
    }

    @Test
    void anAgreedDateGoesBeforeTheEvent() {
        var stockTake = spec("C17.stock-take", Clause.of("17", "C17", Map.of("stockTakeFrom", "2024-12-01")));
        assertEquals("agreed-date", stockTake.dueRule().anchor());
        assertEquals(LocalDate.parse("2024-12-01"), stockTake.dueRule().anchorDate());
        assertEquals(
                "effective",
                spec("C17.stock-take", Clause.of("17", "C17", Map.of()))
                        .dueRule()
                        .anchor());
    }

    @Test
    void theClausesOwnRollGoesBeforeTheGeneralOne() {
        var general = Clause.of("47", "C47", Map.of("roll", "NONE"));
        var own = Clause.of("32", "C32", Map.of("roll", "FORWARD"));
        assertEquals(
                "FORWARD", spec("C32.return-at-end", own, general).dueRule().roll());
        assertEquals(
                "NONE",
                spec("C32.return-at-end", Clause.of("32", "C32", Map.of()), general)
                        .dueRule()
                        .roll());
    }

    @Test
    void theRootCauseIsCountedFromWhereTheAgreementSays() {
        var fromAwareness = Clause.of("25", "C25", Map.of("rootCauseFrom", "breach-awareness"));
        assertEquals(
                "breach-awareness",
                spec("C25.root-cause", fromAwareness).dueRule().anchor());
        assertEquals(
                "incident-closed",
                spec("C25.root-cause", Clause.of("25", "C25", Map.of()))
                        .dueRule()
                        .anchor());
    }

    @ParameterizedTest
    @EnumSource(OurRole.class)
    void keysAreUniqueAlsoWhenAClauseStandsTwice(OurRole role) {
        var clauses = new ArrayList<>(everyClause());
        clauses.add(Clause.of("99", "C16", Map.of()));
        List<String> keys = specs(role, false, clauses.toArray(Clause[]::new)).stream()
                .map(ObligationSpec::specKey)
                .toList();
        assertEquals(keys.size(), new HashSet<>(keys).size());
        assertTrue(keys.stream().anyMatch(key -> key.startsWith("C16.inventory@99")));
    }

    private static List<Clause> everyClause() {
        return Library.CATALOGUE.types().stream()
                .map(type -> Clause.of(type.code().substring(1), type.code(), Map.of()))
                .toList();
    }
}
