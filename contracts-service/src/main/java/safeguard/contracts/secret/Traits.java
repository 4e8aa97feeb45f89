package safeguard.contracts.secret;

import safeguard.contracts.clause.Classification;

/**
 * What several secrets need together.
 *
 * @param highest the highest class among them, L2 when there are none yet
 */
public record Traits(Classification highest, boolean physical, boolean personalData) {}
