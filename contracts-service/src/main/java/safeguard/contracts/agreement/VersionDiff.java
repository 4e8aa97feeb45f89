package safeguard.contracts.agreement;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;
import safeguard.contracts.terms.Change;
import safeguard.contracts.terms.TermsDiff;

/** What a version changed against the one before it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record VersionDiff(String agreement, @Nullable Integer from, int to, List<Change> changes) {

    static VersionDiff of(String agreement, History history, AgreementVersion version) {
        return history.before(version)
                .map(before -> new VersionDiff(
                        agreement,
                        before.number(),
                        version.number(),
                        TermsDiff.between(before.terms(), version.terms())))
                .orElseGet(() -> new VersionDiff(agreement, null, version.number(), List.of()));
    }
}
