package safeguard.contracts.clause.gap;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import safeguard.contracts.clause.AgreementType;
import safeguard.contracts.clause.Classification;
import safeguard.contracts.clause.Clause;
import safeguard.contracts.clause.Library;

/** An agreement with a Chinese partner that has no gap at all, and ways to spoil one thing of it. */
final class Sample {
    private static final String L4_AND_CHINA = "C01 C05 C06 C07 C08 C09 C10 C11 C12 C13 C15 C16 C17 C18 C19 C20 C24 C25"
            + " C28 C29 C31 C32 C36 C38 C41 C43 C44 C45 C46 C47 C49";

    final List<Clause> clauses = new ArrayList<>();
    List<String> languages = List.of("zh-CN", "en");
    String prevailing = "zh-CN";
    ForumKind forum = ForumKind.COURT;
    String seat = "CN-33";
    Boolean chop = true;
    Boolean uscc = true;
    Boolean undertakings;
    String country = "CN";
    boolean physical = true;
    boolean personalData;
    boolean usIndividuals;
    boolean connectedProduct;
    AgreementType type = AgreementType.NNN;
    LocalDate asOf = LocalDate.parse("2026-11-24");
    Set<String> adopted = Library.JURISDICTIONS.packIds();

    private Sample() {}

    static Sample china() {
        var sample = new Sample();
        sample.with(L4_AND_CHINA.split(" "));
        return sample.say("C28", Map.of("amount", 500_000, "currency", "CNY", "lossEstimate", 450_000))
                .say("C32", Map.of("returnWithin", "10bd"));
    }

    Sample in(String otherCountry) {
        country = otherCountry;
        return say("C44", Map.of("interimRelief", true))
                .say("C46", Map.of("formalities", List.of("DEED", "STAMP_DUTY_PAID", "TWO_WITNESSES")));
    }

    Sample with(String... types) {
        Arrays.stream(types).forEach(code -> clauses.add(Clause.of(code.substring(1), code, Map.of())));
        return this;
    }

    Sample without(String... types) {
        clauses.removeIf(clause -> Set.of(types).contains(clause.type()));
        return this;
    }

    Sample say(String code, Map<String, Object> params) {
        clauses.replaceAll(clause -> clause.type().equals(code) ? Clause.of(clause.clauseNo(), code, params) : clause);
        return this;
    }

    Sample flag(String code, String variant) {
        clauses.replaceAll(clause -> clause.type().equals(code)
                ? new Clause(clause.clauseNo(), code, clause.params(), List.of(variant), null, null, null)
                : clause);
        return this;
    }

    Sample deviate(String code, String deviation) {
        clauses.replaceAll(clause -> clause.type().equals(code)
                ? new Clause(clause.clauseNo(), code, new HashMap<>(clause.params()), List.of(), deviation, null, null)
                : clause);
        return this;
    }

    AgreementFacts facts() {
        return new AgreementFacts(clauses, languages, prevailing, "CN", forum, seat, chop, uscc, undertakings);
    }

    GapContext context() {
        return new GapContext(country, physical, personalData, usIndividuals, connectedProduct, type, asOf, adopted);
    }

    List<Gap> gaps(Classification classification) {
        return Library.GAPS.of(facts(), classification, context());
    }

    /** Each gap as {@code CODE clause severity}. */
    List<String> words(Classification classification) {
        return gaps(classification).stream()
                .map(gap -> gap.code() + " " + (gap.clauseType() == null ? gap.gateId() : gap.clauseType()) + " "
                        + gap.severity())
                .toList();
    }
}
