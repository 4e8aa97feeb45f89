package safeguard.contracts.clause.gap;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import safeguard.contracts.clause.Classification;
import safeguard.contracts.clause.ClauseCatalogue;
import safeguard.contracts.clause.reason.ReasonCatalogue;

/** All gaps of an agreement. */
public final class Gaps {
    private final ClauseCatalogue catalogue;
    private final SafeguardProfiles profiles;
    private final Jurisdictions jurisdictions;
    private final ReasonCatalogue reasons;

    public Gaps(
            ClauseCatalogue catalogue,
            SafeguardProfiles profiles,
            Jurisdictions jurisdictions,
            ReasonCatalogue reasons) {
        this.catalogue = catalogue;
        this.profiles = profiles;
        this.jurisdictions = jurisdictions;
        this.reasons = reasons;
    }

    /** Every gap, in an order that does not depend on the order of the input. The clauses must have been validated. */
    public List<Gap> of(AgreementFacts facts, Classification classification, GapContext context) {
        return Stream.of(
                        missing(facts, classification, context),
                        inClauses(facts, classification, context),
                        atGates(facts, classification, context))
                .flatMap(gaps -> gaps)
                .distinct()
                .sorted(Gap.ORDER)
                .toList();
    }

    private Stream<Gap> missing(AgreementFacts facts, Classification classification, GapContext context) {
        String form = jurisdictions.amendmentForm(context.partnerCountry());
        return profiles.requiredFor(classification, context).stream()
                .filter(required -> required.anyOf().stream().noneMatch(facts::has))
                .map(required ->
                        Redaction.offer(missing(required, form), reasons.get("CLAUSE_MISSING"), classification));
    }

    private Gap missing(Requirement required, String amendmentForm) {
        String types = String.join("|", required.anyOf());
        String titles = required.anyOf().stream()
                .map(code -> catalogue.type(code).title())
                .collect(Collectors.joining("\" or \""));
        var reason = reasons.render(
                "CLAUSE_MISSING", Map.of("clauseType", types, "clauseTitle", titles, "amendmentForm", amendmentForm));
        return Gap.of(reason, types, null, required.severity(), required.provenance());
    }

    private Stream<Gap> inClauses(AgreementFacts facts, Classification classification, GapContext context) {
        var clauseGaps = new ClauseGaps(reasons, classification, jurisdictions.amendmentForm(context.partnerCountry()));
        return facts.clauses().stream().flatMap(clause -> clauseGaps.of(catalogue.type(clause.type()), clause));
    }

    private Stream<Gap> atGates(AgreementFacts facts, Classification classification, GapContext context) {
        return jurisdictions
                .gatesFor(context.partnerCountry())
                .filter(gate -> gate.concerns(classification, context))
                .flatMap(gate -> at(gate, facts, context).stream());
    }

    private Optional<Gap> at(Gate gate, AgreementFacts facts, GapContext context) {
        if (gate.awaitsCounsel(context)) {
            return Optional.of(gap(gate, "COUNSEL_REVIEW_REQUIRED", Map.of("subject", gate.title())));
        }
        Gap gap = gap(gate, gate.code(), Map.of());
        return switch (GateJudge.judge(gate.rule(), facts)) {
            case PASS -> Optional.empty();
            case FAIL -> Optional.of(gap);
            case UNKNOWN ->
                Optional.of(
                        gap.saying("This cannot be ruled out, because the facts are not recorded: " + gap.message()));
        };
    }

    private Gap gap(Gate gate, String code, Map<String, String> parameters) {
        return Gap.of(
                reasons.render(code, parameters), gate.clauseType(), gate.code(), gate.severity(), gate.provenance());
    }
}
