package safeguard.contracts.clause.gap;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static safeguard.contracts.clause.Classification.L1;
import static safeguard.contracts.clause.Classification.L2;
import static safeguard.contracts.clause.Classification.L3;
import static safeguard.contracts.clause.Classification.L4;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import safeguard.contracts.clause.AgreementType;
import safeguard.contracts.clause.Classification;
import safeguard.contracts.clause.Library;

class GapsTest {
    @ParameterizedTest
    @EnumSource(Classification.class)
    void aCompleteChineseAgreementHasNoGap(Classification classification) {
        assertEquals(List.of(), Sample.china().gaps(classification));
    }

    /** One fact is changed, and exactly the gaps that hang on it appear. */
    static Stream<Arguments> oneFact() {
        return Stream.of(
                row("C08 missing", L4, s -> s.without("C08"), "CLAUSE_MISSING C08 BLOCK"),
                row("C08 missing is no matter below L3", L2, s -> s.without("C08")),
                row("C01 missing", L2, s -> s.without("C01"), "CLAUSE_MISSING C01 BLOCK"),
                row("C01 missing is no matter for L1", L1, s -> s.without("C01")),
                row("C17 missing", L4, s -> s.without("C17"), "CLAUSE_MISSING C17 BLOCK"),
                row("C17 missing and nothing physical", L4, s -> {
                    s.physical = false;
                    return s.without("C17");
                }),
                row("C28 missing at L4", L4, s -> s.without("C28"), "CLAUSE_MISSING C28 BLOCK", "CN-04 C28 WARN"),
                row(
                        "C27 and C28 missing at L3",
                        L3,
                        s -> s.without("C28"),
                        "CLAUSE_MISSING C27|C28 BLOCK",
                        "CLAUSE_MISSING C28 WARN",
                        "CN-04 C28 WARN"),
                row(
                        "C27 instead of C28 at L3",
                        L3,
                        s -> s.without("C28").with("C27"),
                        "CLAUSE_MISSING C28 WARN",
                        "CN-04 C28 WARN"),
                row("residuals", L3, s -> s.with("C40"), "RESIDUALS_CLAUSE C40 BLOCK"),
                row("residuals below L3", L2, s -> s.with("C40"), "RESIDUALS_CLAUSE C40 WARN"),
                row(
                        "a harmful variant",
                        L3,
                        s -> s.flag("C08", "REASONABLE_ENDEAVOURS"),
                        "CLAUSE_HARMFUL_VARIANT C08 WARN"),
                row(
                        "a harmful variant that blocks",
                        L4,
                        s -> s.flag("C08", "REASONABLE_ENDEAVOURS"),
                        "CLAUSE_HARMFUL_VARIANT C08 BLOCK"),
                row("a late first notice", L3, s -> s.say("C25", Map.of("firstNotice", "48h")), "CLAUSE_WEAK C25 WARN"),
                row("an early first notice", L3, s -> s.say("C25", Map.of("firstNotice", "12h"))),
                row("30 days to return at L3", L3, s -> s.say("C32", Map.of("returnWithin", "30d"))),
                row(
                        "30 days to return at L4",
                        L4,
                        s -> s.say("C32", Map.of("returnWithin", "30d")),
                        "CLAUSE_WEAK C32 WARN"),
                row("a deviation", L3, s -> s.deviate("C05", "also for spare parts"), "CLAUSE_DEVIATION C05 WARN"),
                row(
                        "personal data",
                        L3,
                        s -> {
                            s.personalData = true;
                            return s;
                        },
                        "CLAUSE_MISSING C14 BLOCK"),
                row("personal data with C14", L3, s -> {
                    s.personalData = true;
                    return s.with("C14");
                }),
                row(
                        "US individuals",
                        L3,
                        s -> {
                            s.usIndividuals = true;
                            return s;
                        },
                        "CLAUSE_MISSING C22 WARN",
                        "US-01 C22 WARN"),
                row("US individuals with C22", L3, s -> {
                    s.usIndividuals = true;
                    return s.with("C22");
                }),
                row(
                        "a connected product",
                        L3,
                        s -> {
                            s.connectedProduct = true;
                            return s;
                        },
                        "CLAUSE_MISSING C48 BLOCK"),
                row(
                        "manufacturing",
                        L3,
                        s -> {
                            s.type = AgreementType.MANUFACTURING;
                            return s;
                        },
                        "CLAUSE_MISSING C21 WARN",
                        "CLAUSE_MISSING C33 WARN",
                        "CLAUSE_MISSING C35 WARN"),
                row(
                        "a licence",
                        L3,
                        s -> {
                            s.type = AgreementType.LICENSE;
                            return s;
                        },
                        "CLAUSE_MISSING C37 WARN",
                        "CLAUSE_MISSING C39 WARN"),
                row(
                        "joint development",
                        L3,
                        s -> {
                            s.type = AgreementType.JDA;
                            return s;
                        },
                        "CLAUSE_MISSING C37 WARN"),
                row(
                        "a data contract",
                        L3,
                        s -> {
                            s.type = AgreementType.DATA_SHARING;
                            return s;
                        },
                        "CLAUSE_MISSING C14 WARN"));
    }

    private static Arguments row(
            String name, Classification classification, UnaryOperator<Sample> change, String... gaps) {
        return arguments(name, classification, change, List.of(gaps));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("oneFact")
    void oneFactFlipsOnlyItsOwnGaps(
            String name, Classification classification, UnaryOperator<Sample> change, List<String> gaps) {
        assertEquals(gaps, change.apply(Sample.china()).words(classification));
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            L2, C01 C05 C06 C31 C32 C38 C44 C46 C47
            L3, C01 C05 C06 C07 C08 C09 C10 C12 C16 C18 C24 C25 C27|C28 C31 C32 C38 C41 C44 C46 C47 C49
            L4, C01 C05 C06 C07 C08 C09 C10 C11 C12 C13 C15 C16 C18 C19 C20 C24 C25 C28 C29 C31 C32 C36 C38 C41 C43 C44 C46 C47 C49
            """)
    void anEmptyAgreementLacksTheWholeMinimumSet(Classification classification, String expected) {
        Sample sample = Sample.china().in("FR");
        sample.physical = false;
        sample.clauses.clear();
        List<Gap> gaps = sample.gaps(classification);
        assertEquals(
                List.of(expected.split(" ")), gaps.stream().map(Gap::clauseType).toList());
        assertTrue(gaps.stream().allMatch(gap -> gap.code().equals("CLAUSE_MISSING")));
        assertTrue(gaps.stream().allMatch(gap -> gap.severity() == Gap.Severity.BLOCK));
    }

    /** Taking any clause away can only add gaps that name it; giving it back restores the list. */
    @ParameterizedTest
    @EnumSource(Classification.class)
    void aClauseTakenAwayAddsOnlyGapsThatNameIt(Classification classification) {
        for (var type : Library.CATALOGUE.types()) {
            Sample.china()
                    .without(type.code())
                    .gaps(classification)
                    .forEach(gap -> assertTrue(
                            List.of(String.valueOf(gap.clauseType()).split("\\|"))
                                    .contains(type.code()),
                            gap.toString()));
        }
    }

    @RepeatedTest(20)
    void theOrderOfTheInputNeverMatters() {
        Sample sample = spoiled();
        List<Gap> expected = sample.gaps(L4);
        Collections.shuffle(sample.clauses, new Random());
        sample.languages = sample.languages.reversed();
        assertEquals(expected, sample.gaps(L4));
        assertTrue(expected.size() > 8, "many gaps at once: " + expected.size());
    }

    private static Sample spoiled() {
        Sample sample = Sample.china()
                .without("C08", "C13", "C20", "C28")
                .with("C40", "C28", "C28")
                .flag("C46", "TRADING_NAME")
                .say("C25", Map.of("firstNotice", "5d", "detailReport", "30d"));
        sample.chop = false;
        sample.prevailing = "en";
        return sample;
    }

    @Test
    void listsAllGapsAndNotOnlyTheFirst() {
        assertEquals(
                List.of(
                        "CLAUSE_HARMFUL_VARIANT C46 BLOCK",
                        "CLAUSE_MISSING C08 BLOCK",
                        "CLAUSE_MISSING C13 BLOCK",
                        "CLAUSE_MISSING C20 BLOCK",
                        "CLAUSE_WEAK C25 WARN",
                        "CLAUSE_WEAK C25 WARN",
                        "CN-01 C45 BLOCK",
                        "CN-03 C46 BLOCK",
                        "CN-04 C28 WARN",
                        "CN-05 C19|C20 BLOCK",
                        "RESIDUALS_CLAUSE C40 BLOCK"),
                spoiled().words(L4));
    }

    @Test
    void saysInPlainWordsWhatHelpsAndWhoCanHelp() {
        Gap gap = Sample.china().without("C08").gaps(L4).getFirst();
        assertEquals("The agreement has no clause \"Flow-down to the sub-tier\" (C08).", gap.message());
        assertEquals(
                "Add the clause \"Flow-down to the sub-tier\" (C08) by an amendment in Chinese and with the company chop,"
                        + " or by a side letter.",
                gap.remedy());
        assertEquals("contract-manager", gap.resolvableBy());
        assertEquals("profiles/l3", gap.packId());
        assertEquals(1, gap.packVersion());
    }

    @Test
    void offersRedactionBelowL4Only() {
        assertTrue(Sample.china().without("C08").gaps(L3).getFirst().remedy().contains("redact"));
        assertFalse(Sample.china().without("C08").gaps(L4).getFirst().remedy().contains("redact"));
    }

    @Test
    void anUnreviewedGateAwaitsCounselUntilItsPackIsAdopted() {
        Sample sample = Sample.china();
        sample.adopted = Set.of();
        List<Gap> gaps = sample.gaps(L4);
        assertEquals(
                List.of("CN-06", "CN-05", "CN-04", "CN-02", "CN-01", "CN-03"),
                gaps.stream().map(Gap::gateId).toList());
        assertTrue(gaps.stream().allMatch(gap -> gap.code().equals("COUNSEL_REVIEW_REQUIRED")));
    }

    @Test
    void aGateActsOnlyWhileItsLawIsInForce() {
        Sample sample = Sample.china();
        sample.chop = false;
        sample.asOf = LocalDate.parse("2020-12-31");
        assertEquals(List.of(), sample.gaps(L4));
    }
}
