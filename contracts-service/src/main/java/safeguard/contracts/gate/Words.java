package safeguard.contracts.gate;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import safeguard.contracts.clause.gap.Gap;
import safeguard.contracts.clause.reason.ReasonCatalogue;

/** Puts findings into the words of the reason catalogue. */
record Words(ReasonCatalogue catalogue) {

    /** For degraders whose code is newer than our catalogue. */
    private static final String OTHER_DEGRADER = "CLEARANCE_DEGRADED";

    Finding finding(String code, Source source, Map<String, ?> parameters) {
        var reason = catalogue.render(code, parameters);
        return new Finding(
                new Reason(
                        code, Severity.valueOf(reason.severity().name()), reason.message(), null, null, null, source),
                reason.remedy(),
                reason.resolvableBy());
    }

    /** A degrader in the words of partners-service, with our way out. */
    Finding degrader(ClearanceFacts.Degrader degrader, Source source) {
        var known = catalogue.get(catalogue.knows(degrader.code()) ? degrader.code() : OTHER_DEGRADER);
        return new Finding(
                new Reason(degrader.code(), Severity.BLOCK, degrader.message(), null, null, degrader.since(), source),
                known.remedy(),
                known.resolvableBy());
    }

    Finding gap(Gap gap, AgreementFacts agreement) {
        return new Finding(
                new Reason(
                        gap.code(),
                        Severity.valueOf(gap.severity().name()),
                        gap.message(),
                        null,
                        gap.clauseType(),
                        null,
                        agreement.source()),
                gap.remedy(),
                gap.resolvableBy());
    }

    Condition condition(String code, @Nullable Integer limit, Map<String, ?> parameters) {
        return new Condition(code, catalogue.render(code, parameters).message(), null, limit);
    }
}
