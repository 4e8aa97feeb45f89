package safeguard.contracts.clause.gap;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;

/** What a gate looks at. A new kind does not compile until {@link GateJudge} can judge it. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = GateRule.Clauses.class, name = "CLAUSES"),
    @JsonSubTypes.Type(value = GateRule.NoVariant.class, name = "NO_VARIANT"),
    @JsonSubTypes.Type(value = GateRule.ParameterIs.class, name = "PARAMETER"),
    @JsonSubTypes.Type(value = GateRule.Formality.class, name = "FORMALITY"),
    @JsonSubTypes.Type(value = GateRule.PrevailingLanguage.class, name = "PREVAILING_LANGUAGE"),
    @JsonSubTypes.Type(value = GateRule.DomesticForum.class, name = "DOMESTIC_FORUM"),
    @JsonSubTypes.Type(value = GateRule.Execution.class, name = "EXECUTION"),
    @JsonSubTypes.Type(value = GateRule.LiquidatedDamages.class, name = "LIQUIDATED_DAMAGES"),
    @JsonSubTypes.Type(value = GateRule.StaffUndertakings.class, name = "STAFF_UNDERTAKINGS"),
    @JsonSubTypes.Type(value = GateRule.Manual.class, name = "MANUAL")
})
sealed interface GateRule {
    /** All of these clause types are there. */
    record Clauses(List<String> allOf) implements GateRule {}

    /** No clause of the type carries the harmful variant. */
    record NoVariant(String clause, String variant) implements GateRule {}

    /** A clause of the type says this value. */
    record ParameterIs(String clause, String parameter, String equals) implements GateRule {}

    /** One of these formalities of the signature clause was observed. */
    record Formality(List<String> anyOf) implements GateRule {}

    /** A version in this language is there and prevails. */
    record PrevailingLanguage(String language) implements GateRule {}

    /** Not only a court outside of these countries may decide. */
    record DomesticForum(List<String> countries) implements GateRule {}

    /** Company chop and registration number of the exact legal entity. */
    record Execution() implements GateRule {}

    /** A sum is agreed and stays within this share of the loss that was estimated. */
    record LiquidatedDamages(int maxPercentOfLoss) implements GateRule {}

    /** The partner's people are bound one by one. */
    record StaffUndertakings(String clause) implements GateRule {}

    /** No record of ours can tell: people look. */
    record Manual() implements GateRule {}
}
