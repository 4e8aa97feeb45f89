package safeguard.deadlines.calculation;

/**
 * One step from the request to a date.
 *
 * @param step what was done, in words
 * @param rule by which rule, for example {@code EU-1182/71@1#roll} (pack, version, rule) or {@code calendar:DE-BY@1}
 * @param result the date or date-time after the step
 */
public record ExplanationStep(String step, String rule, String result) {}
