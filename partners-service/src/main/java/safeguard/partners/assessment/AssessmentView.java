package safeguard.partners.assessment;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import safeguard.partners.facts.Ruleset;
import safeguard.partners.scoring.Contribution;
import safeguard.partners.scoring.Score;

/** A conclusion of due diligence with its computed score. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record AssessmentView(
        UUID id,
        String partner,
        @Nullable String engagement,
        LocalDate concludedOn,
        @Nullable LocalDate validUntil,
        AssessmentResult result,
        Score score,
        List<Contribution> contributions,
        List<Veto> vetoes,
        @Nullable LocalDate vetoItemsExpireOn,
        List<String> conditions,
        @Nullable String summary,
        Ruleset ruleset,
        String concludedBy,
        Instant recordedAt) {

    static AssessmentView of(Assessment assessment, String partnerRef, @Nullable String engagementRef) {
        return new AssessmentView(
                assessment.id(),
                partnerRef,
                engagementRef,
                assessment.concludedOn(),
                assessment.validUntil(),
                assessment.result(),
                assessment.score().shown(),
                assessment.contributions(),
                assessment.vetoes(),
                assessment.vetoItemsExpireOn(),
                assessment.conditions(),
                assessment.summary(),
                assessment.ruleset(),
                assessment.concludedBy(),
                assessment.recordedAt());
    }
}
