package safeguard.contracts.gate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import safeguard.contracts.clause.AgreedTerms;
import safeguard.contracts.clause.Classification;
import safeguard.contracts.clause.ClauseCatalogue;

/** What must be kept when a secret goes out: as its agreement says, and as the partner's standing asks. */
final class Conditions {

    private static final Set<String> SHOWN_MODES = Set.of("ORAL", "VISUAL");
    private static final String TOOL_PURPOSE = "TOOL_MAKING";

    private final ClauseCatalogue catalogue;
    private final Words words;

    Conditions(ClauseCatalogue catalogue, Words words) {
        this.catalogue = catalogue;
        this.words = words;
    }

    List<Condition> of(Facts facts, SecretFacts secret, AgreementFacts agreement) {
        var agreed = new AgreedTerms(catalogue, agreement.terms().readings());
        var shown = SHOWN_MODES.contains(facts.question().mode());
        var conditions = new ArrayList<Condition>();
        if (!shown) {
            agreed.copyLimit()
                    .ifPresent(
                            copies -> conditions.add(words.condition("COPY_LIMIT", copies, Map.of("copies", copies))));
        }
        agreed.headCount()
                .ifPresent(people ->
                        conditions.add(words.condition("NAMED_RECIPIENTS", people, Map.of("headCount", people))));
        if (agreed.toolCustody()
                && (secret.physical() || facts.question().purpose().equals(TOOL_PURPOSE))) {
            conditions.add(words.condition("TOOL_CUSTODY", null, Map.of()));
        }
        if (shown) {
            agreed.oralConfirmation()
                    .ifPresent(within -> conditions.add(
                            words.condition("ORAL_CONFIRMATION", null, Map.of("confirmWithin", within))));
        } else if (agreed.has("C03")) {
            conditions.add(words.condition("MARKING", null, Map.of()));
        }
        addStanding(facts, secret, conditions);
        addExit(agreement, secret, conditions);
        return conditions.stream().map(condition -> about(condition, secret)).toList();
    }

    private void addStanding(Facts facts, SecretFacts secret, List<Condition> conditions) {
        var clearance = facts.clearance();
        if (clearance == null) {
            return;
        }
        if ("AMBER".equals(clearance.band()) && secret.classification().atLeast(Classification.L3)) {
            conditions.add(words.condition("AMBER_CONDITIONS", null, Map.of("partner", clearance.ref())));
        }
        clearance
                .conditions()
                .forEach(text ->
                        conditions.add(words.condition("CLEARANCE_CONDITION", null, Map.of("condition", text))));
    }

    /** Once the end is decided, L3 and L4 secrets go out only as far as the running contract still needs them. */
    private void addExit(AgreementFacts agreement, SecretFacts secret, List<Condition> conditions) {
        var lastDay = agreement.lastDay();
        if (agreement.exitDecidedOn() != null
                && lastDay != null
                && secret.classification().atLeast(Classification.L3)) {
            conditions.add(words.condition(
                    "CONTRACT_NECESSARY_ONLY", null, Map.of("agreement", agreement.ref(), "endsOn", lastDay)));
        }
    }

    private static Condition about(Condition condition, SecretFacts secret) {
        return new Condition(condition.code(), condition.message(), secret.ref(), condition.limit());
    }
}
