package safeguard.contracts.clause.gap;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import safeguard.contracts.clause.Clause;

/** Judges an agreement by the rule of a gate. */
final class GateJudge {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private GateJudge() {}

    static Finding judge(GateRule rule, AgreementFacts facts) {
        return switch (rule) {
            case GateRule.Clauses(List<String> allOf) ->
                Finding.of(allOf.stream().allMatch(facts::has));
            case GateRule.NoVariant(String clause, String variant) ->
                Finding.of(facts.ofType(clause)
                        .noneMatch(each -> each.harmfulVariants().contains(variant)));
            case GateRule.ParameterIs(String clause, String parameter, String equals) ->
                parameterIs(facts, clause, parameter, equals);
            case GateRule.Formality(List<String> anyOf) -> formality(facts, anyOf);
            case GateRule.PrevailingLanguage(String language) -> prevailing(facts, language);
            case GateRule.DomesticForum(List<String> countries) -> forum(facts, countries);
            case GateRule.Execution() -> execution(facts.chop(), facts.usccMatches());
            case GateRule.LiquidatedDamages(int maxPercent) -> damages(facts, maxPercent);
            case GateRule.StaffUndertakings(String clause) ->
                Finding.of(facts.has(clause) && !Boolean.FALSE.equals(facts.staffUndertakings()));
            case GateRule.Manual() -> Finding.UNKNOWN;
        };
    }

    private static Finding parameterIs(AgreementFacts facts, String clause, String parameter, String expected) {
        List<String> said = facts.said(clause, parameter).map(Object::toString).toList();
        return said.isEmpty() ? Finding.UNKNOWN : Finding.of(said.stream().allMatch(expected::equals));
    }

    private static Finding formality(AgreementFacts facts, List<String> anyOf) {
        List<Object> observed = facts.said("C46", "formalities")
                .flatMap(list -> ((List<?>) list).stream())
                .<Object>map(each -> each)
                .toList();
        if (observed.stream().anyMatch(each -> anyOf.contains(each.toString()))) {
            return Finding.PASS;
        }
        return facts.said("C46", "formalities").findAny().isPresent() ? Finding.FAIL : Finding.UNKNOWN;
    }

    private static Finding prevailing(AgreementFacts facts, String language) {
        List<String> languages = facts.languages();
        if (languages.isEmpty()) {
            return Finding.UNKNOWN;
        }
        if (languages.stream().noneMatch(tag -> isIn(tag, language))) {
            return Finding.FAIL;
        }
        if (facts.prevailingLanguage() == null) {
            return languages.stream().allMatch(tag -> isIn(tag, language)) ? Finding.PASS : Finding.UNKNOWN;
        }
        return Finding.of(isIn(facts.prevailingLanguage(), language));
    }

    private static boolean isIn(String tag, String language) {
        return Locale.forLanguageTag(tag).getLanguage().equals(language);
    }

    private static Finding forum(AgreementFacts facts, List<String> countries) {
        if (facts.forumKind() == null) {
            return Finding.UNKNOWN;
        }
        return switch (facts.forumKind()) {
            case ARBITRATION, NONE -> Finding.PASS;
            case COURT -> domesticSeat(facts.forumSeat(), countries);
        };
    }

    private static Finding domesticSeat(@Nullable String seat, List<String> countries) {
        return seat == null
                ? Finding.UNKNOWN
                : Finding.of(countries.stream().anyMatch(each -> seat.equals(each) || seat.startsWith(each + "-")));
    }

    private static Finding execution(@Nullable Boolean chop, @Nullable Boolean usccMatches) {
        if (Boolean.FALSE.equals(chop) || Boolean.FALSE.equals(usccMatches)) {
            return Finding.FAIL;
        }
        return chop == null || usccMatches == null ? Finding.UNKNOWN : Finding.PASS;
    }

    /** The worst of several such clauses counts. */
    private static Finding damages(AgreementFacts facts, int maxPercent) {
        List<Finding> findings = facts.ofType("C28")
                .map(clause -> damages(clause, maxPercent))
                .distinct()
                .toList();
        if (findings.isEmpty() || findings.contains(Finding.FAIL)) {
            return Finding.FAIL;
        }
        return findings.contains(Finding.UNKNOWN) ? Finding.UNKNOWN : Finding.PASS;
    }

    private static Finding damages(Clause clause, int maxPercent) {
        Optional<BigDecimal> sum = decimal(clause, "amount");
        if (sum.isPresent() && sum.get().signum() == 0) {
            return Finding.FAIL;
        }
        Optional<BigDecimal> highest = decimal(clause, "lossEstimate")
                .map(loss -> loss.multiply(BigDecimal.valueOf(maxPercent)).divide(HUNDRED));
        return sum.isEmpty() || highest.isEmpty()
                ? Finding.UNKNOWN
                : Finding.of(sum.get().compareTo(highest.get()) <= 0);
    }

    private static Optional<BigDecimal> decimal(Clause clause, String parameter) {
        return Optional.ofNullable(clause.params().get(parameter)).map(value -> new BigDecimal(value.toString()));
    }
}
