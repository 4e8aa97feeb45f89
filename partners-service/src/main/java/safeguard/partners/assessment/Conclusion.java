package safeguard.partners.assessment;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import safeguard.partners.scoring.Score;

/**
 * A conclusion of due diligence, for what follows from it.
 *
 * @param engagementId the only engagement it holds for; null for all of the partner
 * @param validUntil first day not valid; null for red, which is assessed again before each disclosure
 */
public record Conclusion(
        UUID id,
        @Nullable UUID engagementId,
        LocalDate concludedOn,
        AssessmentResult result,
        Score score,
        @Nullable LocalDate validUntil,
        List<String> conditions) {

    static Conclusion of(Assessment assessment) {
        return new Conclusion(
                assessment.id(),
                assessment.engagementId(),
                assessment.concludedOn(),
                assessment.result(),
                assessment.score(),
                assessment.validUntil(),
                assessment.conditions());
    }

    /** Whether it speaks about an engagement; about none in particular when {@code engagement} is null. */
    public boolean covers(@Nullable UUID engagement) {
        return engagementId == null || engagementId.equals(engagement);
    }
}
