package safeguard.contracts.clause;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AgreedTermsTest {
    private static AgreedTerms terms(Clause... clauses) {
        return new AgreedTerms(Library.CATALOGUE, List.of(clauses));
    }

    @Test
    void theStrictestOfSeveralClausesCounts() {
        var terms = terms(
                Clause.of("16.1", "C16", Map.of("copyLimit", 5)),
                Clause.of("16.2", "C16", Map.of("copyLimit", 2)),
                Clause.of("6", "C06", Map.of("headCount", 6)));
        assertEquals(OptionalInt.of(2), terms.copyLimit());
        assertEquals(OptionalInt.of(6), terms.headCount());
        assertEquals(List.of("16.1", "16.2"), terms.clauseNos("C16"));
    }

    @Test
    void aSilentClauseFollowsTheStandardAndAMissingOneSaysNothing() {
        assertEquals(
                Optional.of(Period.parse("24h")),
                terms(Clause.of("25", "C25", Map.of())).firstBreachNotice());
        assertEquals(Optional.empty(), terms().firstBreachNotice());
        assertEquals(
                OptionalInt.empty(), terms(Clause.of("16", "C16", Map.of())).copyLimit());
        assertTrue(terms(Clause.of("6", "C06", Map.of())).namedRecipients());
        assertFalse(terms().namedRecipients());
    }

    @Test
    void readsSumsPurposesAndSecrets() {
        var terms = terms(
                Clause.of("28", "C28", Map.of("amount", 500_000, "currency", "CNY", "lossEstimate", 450_000)),
                Clause.of("5", "C05", Map.of("purposes", List.of("TOOL_MAKING", "SERIES_MANUFACTURE"))),
                Clause.of("1", "C01", Map.of("secretIds", List.of("TS-0042"))));
        assertEquals(Optional.of(new Money(new BigDecimal("500000"), "CNY")), terms.liquidatedDamages());
        assertEquals(Optional.of(new Money(new BigDecimal("450000"), "CNY")), terms.lossEstimate());
        assertEquals(List.of("SERIES_MANUFACTURE", "TOOL_MAKING"), terms.purposes());
        assertEquals(List.of("TS-0042"), terms.secretIds());
    }

    @ParameterizedTest
    @CsvSource({"24h,1d,0", "72h,3d,0", "10bd,14d,0", "10bd,30d,-1", "6m,180d,1", "12m,1y,0", "2w,13d,1"})
    void ordersPeriodsOfDifferentUnits(String one, String other, int order) {
        assertEquals(order, Integer.signum(Period.parse(one).compareTo(Period.parse(other))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "30", "d", "-1d", "1.5d", "30 d", "P30D", "100000d"})
    void refusesWhatIsNoPeriod(String text) {
        assertThrows(IllegalArgumentException.class, () -> Period.parse(text));
    }
}
