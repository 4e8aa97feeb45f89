package safeguard.contracts.agreement;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import safeguard.contracts.terms.AgreementTerms;
import safeguard.contracts.terms.Signature;

/** One version of an agreement. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record AgreementVersionView(
        String agreement,
        int number,
        VersionKind kind,
        VersionState state,
        VersionOrigin origin,
        String summary,
        AgreementTerms terms,
        String contentSha256,
        String author,
        @Nullable Approval approval,
        @Nullable Signature signature,
        Instant recordedAt) {

    static AgreementVersionView of(AgreementVersion version, String agreementRef) {
        return new AgreementVersionView(
                agreementRef,
                version.number(),
                version.kind(),
                version.state(),
                version.origin(),
                version.summary(),
                version.terms(),
                version.contentSha256(),
                version.author(),
                version.approval(),
                version.signature(),
                version.recordedAt());
    }
}
