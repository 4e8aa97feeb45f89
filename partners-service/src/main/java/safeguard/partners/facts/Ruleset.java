package safeguard.partners.facts;

/** The rule pack that judged a fact. */
public record Ruleset(String id, int version) {}
