package safeguard.contracts.clause.gap;

import java.util.List;
import org.jspecify.annotations.Nullable;
import safeguard.contracts.clause.AgreementType;
import safeguard.contracts.clause.Classification;
import safeguard.contracts.clause.reason.ReasonCode;
import safeguard.contracts.clause.reason.ReasonSeverity;
import safeguard.contracts.pack.Confidence;
import safeguard.contracts.pack.Provenance;

/** A legal gate of a jurisdiction. Only gates about the AGREEMENT can be judged here; the others act where their subject is. */
record Gate(
        String code,
        String title,
        Subject subject,
        boolean anyCountry,
        @Nullable Condition when,
        List<AgreementType> agreementTypes,
        GateRule rule,
        Gap.Severity severity,
        Classification from,
        List<String> clauses,
        String message,
        String remedy,
        String resolvableBy,
        Provenance provenance) {
    enum Subject {
        AGREEMENT,
        DISCLOSURE,
        INBOUND,
        DUE_DILIGENCE,
        REGISTER,
        EVIDENCE,
        EXIT,
        NEGOTIATION
    }

    Gate {
        agreementTypes = List.copyOf(agreementTypes);
        clauses = List.copyOf(clauses);
    }

    boolean concerns(Classification classification, GapContext context) {
        return subject == Subject.AGREEMENT
                && classification.atLeast(from)
                && provenance.holdsOn(context.asOf())
                && (when == null || when.holdsIn(context))
                && (agreementTypes.isEmpty() || agreementTypes.contains(context.agreementType()));
    }

    /** Until counsel has adopted an unreviewed rule it neither passes nor blocks anybody by itself. */
    boolean awaitsCounsel(GapContext context) {
        return provenance.confidence() == Confidence.UNREVIEWED
                && !context.adoptedPacks().contains(provenance.pack().id());
    }

    @Nullable
    String clauseType() {
        return clauses.isEmpty() ? null : String.join("|", clauses);
    }

    ReasonCode reason() {
        return new ReasonCode(
                code,
                ReasonSeverity.valueOf(severity.name()),
                message,
                remedy,
                resolvableBy,
                List.of(),
                List.of(),
                null,
                provenance);
    }
}
