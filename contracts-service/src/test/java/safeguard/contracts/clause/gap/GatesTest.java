package safeguard.contracts.clause.gap;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static safeguard.contracts.clause.Classification.L2;
import static safeguard.contracts.clause.Classification.L3;
import static safeguard.contracts.clause.Library.CATALOGUE;
import static safeguard.contracts.clause.Library.JURISDICTIONS;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import safeguard.contracts.clause.AgreementType;
import safeguard.contracts.clause.Classification;
import safeguard.contracts.pack.BrokenPacks;
import safeguard.contracts.pack.InvalidPack;
import safeguard.contracts.pack.Packs;

class GatesTest {
    private static final boolean CLOSED = true;
    private static final boolean OPEN = false;

    static Stream<Arguments> china() {
        return Stream.of(
                row("CN-01", L3, CLOSED, "no Chinese version", s -> s.languages = List.of("en")),
                row("CN-01", L3, CLOSED, "English prevails", s -> s.prevailing = "en"),
                row("CN-01", L3, CLOSED, "nobody recorded which prevails", s -> s.prevailing = null),
                row("CN-01", L3, CLOSED, "no language is recorded", s -> s.languages = List.of()),
                row("CN-01", L3, OPEN, "Chinese prevails, written otherwise", s -> s.prevailing = "zh-Hans-CN"),
                row("CN-01", L3, OPEN, "Chinese only", s -> {
                    s.languages = List.of("zh");
                    s.prevailing = null;
                }),
                row("CN-01", L2, OPEN, "below L3", s -> s.prevailing = "en"),
                row("CN-02", L3, CLOSED, "a court in Germany", s -> s.seat = "DE"),
                row("CN-02", L3, CLOSED, "a court nobody recorded", s -> s.seat = null),
                row("CN-02", L3, CLOSED, "no forum is recorded", s -> s.forum = null),
                row("CN-02", L3, OPEN, "a court in China", s -> s.seat = "CN"),
                row("CN-02", L3, OPEN, "arbitration in Hong Kong", s -> {
                    s.forum = ForumKind.ARBITRATION;
                    s.seat = "HK";
                }),
                row("CN-02", L3, OPEN, "no forum agreed, so Chinese courts are open", s -> s.forum = ForumKind.NONE),
                row("CN-02", L2, OPEN, "below L3", s -> s.seat = "DE"),
                row("CN-03", L2, CLOSED, "no chop", s -> s.chop = false),
                row("CN-03", L2, CLOSED, "another USCC", s -> s.uscc = false),
                row("CN-03", L2, CLOSED, "the chop is not recorded", s -> s.chop = null),
                row("CN-03", L2, OPEN, "chop and USCC", s -> {}),
                row("CN-04", L2, CLOSED, "no liquidated damages", s -> s.without("C28")),
                row("CN-04", L2, CLOSED, "131 % of the loss", s -> damages(s, 131_000, 100_000)),
                row("CN-04", L2, CLOSED, "a sum of nothing", s -> damages(s, 0, 100_000)),
                row("CN-04", L2, CLOSED, "no loss memo", s -> s.say("C28", Map.of("amount", 100_000))),
                row("CN-04", L2, OPEN, "130 % of the loss", s -> damages(s, 130_000, 100_000)),
                row("CN-05", L3, CLOSED, "no ban on use", s -> s.without("C19")),
                row("CN-05", L3, CLOSED, "no ban on circumvention", s -> s.without("C20")),
                row("CN-05", L2, OPEN, "below L3", s -> s.without("C19", "C20")),
                row("CN-06", L2, CLOSED, "no undertakings agreed", s -> s.without("C07")),
                row("CN-06", L2, CLOSED, "undertakings agreed and not signed", s -> s.undertakings = false),
                row("CN-06", L2, OPEN, "undertakings signed", s -> s.undertakings = true));
    }

    static Stream<Arguments> elsewhere() {
        return Stream.of(
                row("US-01", L2, CLOSED, "individuals without the notice", s -> s.in("US").usIndividuals = true),
                row("US-01", L2, OPEN, "no individuals", s -> s.in("US")),
                row("US-01", L2, OPEN, "the notice is there", s -> s.in("US").with("C22").usIndividuals = true),
                row(
                        "US-02",
                        L2,
                        CLOSED,
                        "no interim relief",
                        s -> s.in("US").say("C44", Map.of("interimRelief", false))),
                row("US-02", L2, CLOSED, "nothing recorded", s -> s.in("US").say("C44", Map.of())),
                row("US-02", L2, OPEN, "interim relief", s -> s.in("US")),
                row("EU-01", L2, CLOSED, "samples and no ban", s -> s.in("FR").without("C18")),
                row("EU-01", L2, OPEN, "the ban is there", s -> s.in("FR")),
                row(
                        "EU-02",
                        L2,
                        CLOSED,
                        "exclusive",
                        s -> s.in("FR").with("C37").flag("C37", "EXCLUSIVE_GRANT_BACK")),
                row("EU-02", L2, OPEN, "not exclusive", s -> s.in("FR").with("C37")),
                row("EU-03", L2, CLOSED, "no measures agreed", s -> s.in("DE").connectedProduct = true),
                row("EU-03", L2, OPEN, "measures agreed", s -> s.in("DE").with("C48").connectedProduct = true),
                row("DE-01", L2, CLOSED, "a catch-all", s -> s.in("DE").flag("C01", "CATCH_ALL")),
                row("DE-01", L2, OPEN, "a catch-all in France", s -> s.in("FR").flag("C01", "CATCH_ALL")),
                row("UK-01", L2, CLOSED, "one-way and no deed", s -> {
                    s.in("GB").say("C46", Map.of("formalities", List.of("TWO_WITNESSES")));
                    s.type = AgreementType.NDA_UNILATERAL;
                }),
                row("UK-01", L2, OPEN, "one-way as a deed", s -> s.in("GB").type = AgreementType.NDA_UNILATERAL),
                row("UK-01", L2, OPEN, "mutual and no deed", s -> {
                    s.in("GB").say("C46", Map.of());
                    s.type = AgreementType.NDA_MUTUAL;
                }),
                row(
                        "IN-01",
                        L2,
                        CLOSED,
                        "no stamp duty recorded",
                        s -> s.in("IN").say("C46", Map.of())),
                row("IN-01", L2, OPEN, "stamp duty paid", s -> s.in("IN")),
                row("IN-02", L2, CLOSED, "a non-compete", s -> s.in("IN").flag("C19", "EMPLOYEE_STYLE_NON_COMPETE")),
                row("IN-02", L2, OPEN, "no non-compete", s -> s.in("IN")),
                row("IN-03", L2, CLOSED, "no flow-down", s -> s.in("IN").without("C08")),
                row("IN-03", L2, OPEN, "complete", s -> s.in("IN")),
                row("TW-01", L2, CLOSED, "commissioned design", s -> s.in("TW").type = AgreementType.JDA),
                row("TW-01", L2, OPEN, "ownership settled", s -> s.in("TW").with("C37").type = AgreementType.JDA),
                row("BR-01", L2, CLOSED, "no witnesses", s -> s.in("BR").say("C46", Map.of("formalities", List.of()))),
                row("BR-01", L2, OPEN, "two witnesses", s -> s.in("BR")));
    }

    private static Arguments row(
            String gate, Classification classification, boolean closed, String name, Consumer<Sample> change) {
        return arguments(gate, name, classification, closed, change);
    }

    private static void damages(Sample sample, int sum, int loss) {
        sample.say("C28", Map.of("amount", sum, "currency", "CNY", "lossEstimate", loss));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource({"china", "elsewhere"})
    void aGateIsClosedOrOpen(
            String gate, String name, Classification classification, boolean closed, Consumer<Sample> change) {
        Sample sample = Sample.china();
        change.accept(sample);
        List<Gap> gaps = sample.gaps(classification);
        assertEquals(closed, gaps.stream().anyMatch(gap -> gate.equals(gap.gateId())), gaps.toString());
    }

    @Test
    void aFactThatIsNotRecordedIsSaidToBeSo() {
        Sample sample = Sample.china();
        sample.chop = null;
        Gap gap = sample.gaps(L3).getFirst();
        assertTrue(gap.message().startsWith("This cannot be ruled out, because the facts are not recorded"));
    }

    @Test
    void everyGateOfTheFactBaseIsThere() {
        String codes = JURISDICTIONS.reasons().stream()
                .map(reason -> reason.code())
                .sorted()
                .collect(Collectors.joining(" "));
        assertEquals(
                "BR-01 BR-02 CN-01 CN-02 CN-03 CN-04 CN-05 CN-06 CN-07 CN-08 DE-01 DE-02 EU-01 EU-02 EU-03 IN-01 IN-02"
                        + " IN-03 JP-01 JP-02 KR-01 KR-02 MX-01 MX-02 TW-01 TW-02 TW-03 UK-01 US-01 US-02 US-03",
                codes);
    }

    @ParameterizedTest
    @CsvSource({"2025-10-14,9", "2025-10-15,10"})
    void chineseArticlesCarryTheNumberOfTheirTime(LocalDate day, String article) {
        List<String> articles = JURISDICTIONS.of("CN").getFirst().provisions().stream()
                .filter(each -> each.topic().equals("infringement and definition"))
                .filter(each -> each.provenance().holdsOn(day))
                .map(Jurisdiction.Provision::article)
                .toList();
        assertEquals(List.of(article), articles);
    }

    @Test
    void whatIsNotKnownStaysUnknownAndNamesWhoFindsOut() {
        var limitation = JURISDICTIONS.of("MX").getFirst().limitation();
        assertEquals("unknown", limitation.status());
        assertEquals("ip-counsel", limitation.whoFindsOut());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            jurisdictions/cn/v1.yaml | "allOf: [C19, C20]"           | "allOf: [C19, C50]"  | the gate CN-05 names the unknown clause type C50
            jurisdictions/cn/v1.yaml | "{kind: EXECUTION}"           | "{kind: MANUAL}"     | the gate CN-03 is about the agreement and has no rule
            """)
    void refusesAGateThatCannotBeJudged(String path, String passage, String replacement, String problem) {
        Packs broken = Packs.read(BrokenPacks.with(path, passage, replacement));
        var refused = assertThrows(InvalidPack.class, () -> Jurisdictions.load(broken, CATALOGUE));
        assertTrue(refused.getMessage().contains(problem), refused.getMessage());
    }

    @Test
    void refusesAProfileThatNamesAnUnknownClause() {
        Packs broken = Packs.read(BrokenPacks.with("profiles/l3/v1.yaml", "anyOf: [C49]", "anyOf: [C50]"));
        var refused = assertThrows(InvalidPack.class, () -> SafeguardProfiles.load(broken, CATALOGUE));
        assertTrue(refused.getMessage().contains("the profile l3 names the unknown clause type C50"));
    }
}
