package safeguard.contracts.clause.gap;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import safeguard.contracts.clause.Classification;
import safeguard.contracts.clause.Clause;
import safeguard.contracts.clause.ClauseType;
import safeguard.contracts.clause.HarmfulVariant;
import safeguard.contracts.clause.Parameter;
import safeguard.contracts.clause.Recommendation;
import safeguard.contracts.clause.reason.ReasonCatalogue;

/** What is wrong with one clause that is there; each function gives its own gaps, and all of them are asked. */
final class ClauseGaps {
    @FunctionalInterface
    private interface Policy {
        Stream<Gap> of(ClauseType type, Clause clause);
    }

    private final ReasonCatalogue reasons;
    private final Classification classification;
    private final String amendmentForm;
    private final List<Policy> policies =
            List.of(this::residuals, this::harmfulVariants, this::weakParameters, this::deviation);

    ClauseGaps(ReasonCatalogue reasons, Classification classification, String amendmentForm) {
        this.reasons = reasons;
        this.classification = classification;
        this.amendmentForm = amendmentForm;
    }

    Stream<Gap> of(ClauseType type, Clause clause) {
        return policies.stream().flatMap(policy -> policy.of(type, clause));
    }

    private Stream<Gap> residuals(ClauseType type, Clause clause) {
        return type.code().equals("C40")
                ? Stream.of(gap("RESIDUALS_CLAUSE", Classification.L3, type, clause, Map.of()))
                : Stream.empty();
    }

    private Stream<Gap> harmfulVariants(ClauseType type, Clause clause) {
        return clause.harmfulVariants().stream()
                .distinct()
                .flatMap(code -> type.harmfulVariant(code).stream())
                .map(variant -> harmful(type, clause, variant));
    }

    private Gap harmful(ClauseType type, Clause clause, HarmfulVariant variant) {
        return gap("CLAUSE_HARMFUL_VARIANT", variant.blockFrom(), type, clause, Map.of("variant", variant.sentence()));
    }

    /** A clause that is silent follows the standard; only what it says itself can fall short. */
    private Stream<Gap> weakParameters(ClauseType type, Clause clause) {
        return type.parameters().stream()
                .flatMap(parameter -> Optional.ofNullable(clause.params().get(parameter.name()))
                        .flatMap(agreed -> parameter
                                .missed(agreed, classification)
                                .map(missed -> weak(type, clause, parameter, agreed, missed)))
                        .stream());
    }

    private Gap weak(ClauseType type, Clause clause, Parameter parameter, Object agreed, Recommendation missed) {
        return gap(
                "CLAUSE_WEAK",
                missed.blockFrom(),
                type,
                clause,
                Map.of("parameter", parameter.name(), "agreed", agreed, "recommended", missed.words()));
    }

    private Stream<Gap> deviation(ClauseType type, Clause clause) {
        return clause.deviation() == null || clause.deviation().isBlank()
                ? Stream.empty()
                : Stream.of(gap("CLAUSE_DEVIATION", null, type, clause, Map.of("deviation", clause.deviation())));
    }

    private Gap gap(
            String code, @Nullable Classification blockFrom, ClauseType type, Clause clause, Map<String, Object> more) {
        Map<String, Object> parameters = new HashMap<>(more);
        parameters.put("clauseType", type.code());
        parameters.put("clauseTitle", type.title());
        parameters.put("clauseNo", clause.clauseNo());
        parameters.put("amendmentForm", amendmentForm);
        Gap gap = Gap.of(
                reasons.render(code, parameters),
                type.code(),
                null,
                Gap.Severity.from(blockFrom, classification),
                type.provenance());
        return Redaction.offer(gap, reasons.get(code), classification);
    }
}
