package safeguard.obligations.occurrence;

import java.util.List;
import safeguard.deadlines.calculation.ExplanationStep;

/** An occurrence with the way its dates were computed and the evidence that it asks for. */
record OccurrenceDetail(OccurrenceView occurrence, List<ExplanationStep> explanation, List<String> evidenceRequired) {}
