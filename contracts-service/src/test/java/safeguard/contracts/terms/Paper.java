package safeguard.contracts.terms;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import safeguard.deadlines.PeriodUnit;
import safeguard.deadlines.calculation.Receipt;
import safeguard.deadlines.regime.Regime;
import safeguard.deadlines.term.Renewal;

/** Agreements to start from: the Chinese one of the main scenario, and the Japanese supply contract. */
public final class Paper {

    private static final String L4_AND_CHINA =
            "01 05 06 07 09 10 11 12 13 15 16 17 18 19 20 24 25 28 29 31 32 36 38 41 43" + " 44 45 46 47 49";

    private static final Map<String, Map<String, Object>> SAID = Map.of(
            "01", Map.of("secretIds", List.of("TS-0042")),
            "05", Map.of("purposes", List.of("TOOL_MAKING", "SERIES_MANUFACTURE")),
            "06", Map.of("listKind", "NAMED", "headCount", 6),
            "16", Map.of("copyLimit", 2, "interval", "6m", "reportWithin", "15bd"),
            "28", Map.of("amount", 500_000, "currency", "CNY", "lossEstimate", 450_000),
            "32", Map.of("returnWithin", "10bd"));

    private Paper() {}

    /** Every clause of the L4 and China sets without deviation, except C08. */
    public static AgreementTerms xinrui() {
        return new AgreementTerms(
                LocalDate.parse("2025-11-20"),
                TermOfAgreement.until(LocalDate.parse("2030-11-19")),
                new Survival(60, true),
                "CN",
                new Forum(Forum.Kind.COURT, "CN", "Ningbo"),
                List.of("zh", "en"),
                "zh",
                "Asia/Shanghai",
                List.of("CN"),
                Regime.CN_CC,
                List.of("TOOL_MAKING", "SERIES_MANUFACTURE"),
                new Coverage(List.of("TS-0042"), List.of()),
                null,
                null,
                Stream.of(L4_AND_CHINA.split(" "))
                        .map(number -> ClauseEntry.of(number + ".1", "C" + number, SAID.getOrDefault(number, Map.of())))
                        .toList());
    }

    /** Supply contract 2024-03-01 to 2027-02-28, renews 12 months unless notice is received 90 days before. */
    public static AgreementTerms mizuho() {
        return new AgreementTerms(
                LocalDate.parse("2024-03-01"),
                new TermOfAgreement(
                        LocalDate.parse("2027-02-28"),
                        true,
                        Renewal.TACIT,
                        12,
                        new NoticeToEnd(90, PeriodUnit.DAY, true, Receipt.Mode.RECEIPT, 5, "paper by courier")),
                null,
                "JP",
                null,
                List.of("ja"),
                "ja",
                "Asia/Tokyo",
                List.of("DE", "JP"),
                Regime.CONTRACT,
                List.of("SERIES_MANUFACTURE"),
                new Coverage(List.of("TS-0501"), List.of()),
                null,
                null,
                List.of());
    }

    /** The same paper with other terms of duration. */
    public static AgreementTerms with(AgreementTerms terms, TermOfAgreement term, @Nullable Survival survival) {
        return new AgreementTerms(
                terms.effectiveOn(),
                term,
                survival,
                terms.governingLaw(),
                terms.forum(),
                terms.languages(),
                terms.prevailingLanguage(),
                terms.zone(),
                terms.calendars(),
                terms.regime(),
                terms.purposes(),
                terms.coverage(),
                terms.documentRef(),
                terms.documentSha256(),
                terms.clauses());
    }

    /** The same paper with other clauses. */
    public static AgreementTerms with(AgreementTerms terms, List<ClauseEntry> clauses) {
        return new AgreementTerms(
                terms.effectiveOn(),
                terms.term(),
                terms.survival(),
                terms.governingLaw(),
                terms.forum(),
                terms.languages(),
                terms.prevailingLanguage(),
                terms.zone(),
                terms.calendars(),
                terms.regime(),
                terms.purposes(),
                terms.coverage(),
                terms.documentRef(),
                terms.documentSha256(),
                clauses);
    }

    /** Chopped by the right company. */
    public static Signature signed(String day) {
        return new Signature(LocalDate.parse(day), List.of(), true, null, true, null, null, null);
    }
}
