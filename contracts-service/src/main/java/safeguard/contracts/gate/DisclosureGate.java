package safeguard.contracts.gate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import safeguard.contracts.clause.Classification;
import safeguard.contracts.clause.ClauseCatalogue;
import safeguard.contracts.clause.gap.Gaps;
import safeguard.contracts.clause.reason.ReasonCatalogue;

/** Rules on a disclosure from its facts. */
public final class DisclosureGate {

    /** Grows whenever a rule in this package changes its answer for the same facts. */
    public static final int RULES_VERSION = 2;

    private final Words words;
    private final AgreementRules agreementRules;
    private final Conditions conditions;

    public DisclosureGate(Gaps gaps, ClauseCatalogue catalogue, ReasonCatalogue reasons) {
        this.words = new Words(reasons);
        this.agreementRules = new AgreementRules(gaps, catalogue, words);
        this.conditions = new Conditions(catalogue, words);
    }

    private record Judged(
            SecretFacts secret, AgreementRules.Choice choice, List<Finding> findings, List<Condition> conditions) {

        Outcome outcome() {
            var agreement = choice.agreement();
            if (agreement == null || findings.stream().anyMatch(Finding::blocks)) {
                return Outcome.DENY;
            }
            if (findings.stream().anyMatch(finding -> finding.reason().severity() == Severity.UNKNOWN)) {
                return Outcome.INDETERMINATE;
            }
            return conditions.isEmpty() ? Outcome.ALLOW : Outcome.ALLOW_WITH_CONDITIONS;
        }

        Ruling.SecretRuling ruling() {
            var agreement = choice.agreement();
            return new Ruling.SecretRuling(secret.ref(), outcome(), agreement == null ? null : carrier(agreement));
        }

        private static Ruling.Carrier carrier(AgreementFacts agreement) {
            var clauseNos = agreement.terms().clauses().stream()
                    .map(clause -> clause.clauseNo())
                    .sorted()
                    .toList();
            return new Ruling.Carrier(agreement.id(), agreement.ref(), agreement.version(), clauseNos);
        }
    }

    public Ruling decide(Facts facts) {
        var shared = Stream.concat(PartnerRules.findings(facts, words), DutyRules.findings(facts, words))
                .toList();
        var judged = facts.secrets().stream()
                .map(secret -> judge(facts, secret, shared))
                .toList();
        var findings = judged.stream()
                .flatMap(each -> each.findings().stream())
                .distinct()
                .toList();
        var outcome = overall(judged);
        return new Ruling(
                outcome,
                findings.stream()
                        .map(Finding::reason)
                        .distinct()
                        .sorted(Reason.ORDER)
                        .toList(),
                kept(judged),
                Remedies.of(findings),
                judged.stream().map(Judged::ruling).toList(),
                notAfter(facts, judged));
    }

    private Judged judge(Facts facts, SecretFacts secret, List<Finding> shared) {
        var choice = agreementRules.choose(facts, secret);
        var findings = new ArrayList<>(shared);
        SecretRules.findings(facts, secret, words).forEach(findings::add);
        DutyRules.findings(facts, secret, words).forEach(findings::add);
        findings.addAll(choice.findings());
        var agreement = choice.agreement();
        var kept = agreement == null ? List.<Condition>of() : conditions.of(facts, secret, agreement);
        return new Judged(secret, choice, findings, kept);
    }

    /** One answer for all; a request with an L4 secret is never released in part. */
    private static Outcome overall(List<Judged> judged) {
        var outcomes = judged.stream().map(Judged::outcome).toList();
        boolean someAllowed = outcomes.stream().anyMatch(Outcome::allows);
        boolean someDenied = outcomes.contains(Outcome.DENY);
        if (someDenied) {
            boolean hasL4 = judged.stream().anyMatch(each -> each.secret().classification() == Classification.L4);
            return someAllowed && !hasL4 ? Outcome.PARTIAL : Outcome.DENY;
        }
        if (outcomes.isEmpty() || outcomes.contains(Outcome.INDETERMINATE)) {
            return Outcome.INDETERMINATE;
        }
        return outcomes.contains(Outcome.ALLOW_WITH_CONDITIONS) ? Outcome.ALLOW_WITH_CONDITIONS : Outcome.ALLOW;
    }

    /** Conditions of what is allowed; those of a no would only mislead. */
    private static List<Condition> kept(List<Judged> judged) {
        return judged.stream()
                .filter(each -> each.outcome().allows())
                .flatMap(each -> each.conditions().stream())
                .sorted(Condition.ORDER)
                .toList();
    }

    private static @Nullable LocalDate notAfter(Facts facts, List<Judged> judged) {
        var clearance = facts.clearance();
        var ofPartner = clearance == null
                ? Stream.<@Nullable LocalDate>empty()
                : Stream.of(clearance.validUntil(), clearance.assessmentValidUntil());
        var ofAgreements = judged.stream()
                .map(each -> each.choice().agreement())
                .filter(Objects::nonNull)
                .map(AgreementFacts::lastDay)
                .map(day -> day == null ? null : day.plusDays(1));
        return Stream.concat(ofPartner, ofAgreements)
                .filter(Objects::nonNull)
                .min(LocalDate::compareTo)
                .orElse(null);
    }
}
