package safeguard.contracts.clause.gap;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import safeguard.contracts.clause.Classification;
import safeguard.contracts.clause.reason.Reason;
import safeguard.contracts.pack.Confidence;
import safeguard.contracts.pack.Provenance;

/**
 * One thing that an agreement lacks, in plain words, with the way out and the pack that asks for it.
 *
 * @param clauseType the code of the clause type, or {@code C27|C28} where one of several would do
 * @param resolvableBy the role that can help
 */
public record Gap(
        String code,
        @Nullable String clauseType,
        @Nullable String gateId,
        Severity severity,
        String message,
        String remedy,
        String resolvableBy,
        String packId,
        int packVersion,
        Confidence confidence) {
    public enum Severity {
        BLOCK,
        WARN;

        static Severity from(@Nullable Classification blockFrom, Classification classification) {
            return blockFrom != null && classification.atLeast(blockFrom) ? BLOCK : WARN;
        }
    }

    private static final Comparator<@Nullable String> NULLS_FIRST = Comparator.nullsFirst(Comparator.naturalOrder());

    /** A total order, so that a list of gaps does not depend on the order of clauses or packs. */
    static final Comparator<Gap> ORDER = Comparator.comparing(Gap::code)
            .thenComparing(Gap::clauseType, NULLS_FIRST)
            .thenComparing(Gap::gateId, NULLS_FIRST)
            .thenComparing(Gap::message);

    static Gap of(
            Reason reason,
            @Nullable String clauseType,
            @Nullable String gateId,
            Severity severity,
            Provenance provenance) {
        return new Gap(
                reason.code(),
                clauseType,
                gateId,
                severity,
                reason.message(),
                reason.remedy(),
                reason.resolvableBy(),
                provenance.pack().id(),
                provenance.pack().version(),
                provenance.confidence());
    }

    Gap saying(String newMessage) {
        return new Gap(
                code, clauseType, gateId, severity, newMessage, remedy, resolvableBy, packId, packVersion, confidence);
    }

    Gap orElse(String alternative) {
        return new Gap(
                code,
                clauseType,
                gateId,
                severity,
                message,
                remedy + " " + alternative,
                resolvableBy,
                packId,
                packVersion,
                confidence);
    }
}
