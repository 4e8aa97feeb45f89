package safeguard.partners.assessment;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import safeguard.partners.facts.Lists;
import safeguard.partners.scoring.ControlAnswer;
import safeguard.partners.scoring.InherentFactors;

/**
 * A conclusion of due diligence as the assessor states it: each of the two scores either as a whole or by its parts.
 *
 * @param engagement when it holds for one engagement only
 * @param vetoItemsExpireOn earliest expiry of veto items without a freshness gate of their own
 */
record AssessmentDraft(
        @Nullable @Size(min = 1, max = 60) String engagement,
        @NotNull LocalDate concludedOn,
        @NotNull AssessmentResult result,
        @Nullable @Valid InherentFactors inherentFactors,

        @Nullable @DecimalMin("0") @DecimalMax("100") @Digits(integer = 3, fraction = 4)
        BigDecimal inherentScore,

        @Size(max = 300) List<@Valid ControlAnswer> controlAnswers,

        @Nullable @DecimalMin("0") @DecimalMax("100") @Digits(integer = 3, fraction = 4)
        BigDecimal controlScore,

        @Size(max = 50) List<@Valid Veto> vetoes,
        @Nullable LocalDate vetoItemsExpireOn,
        @Size(max = 20) List<@NotBlank @Size(max = 500) String> conditions,
        @Nullable @Size(max = 4000) String summary) {

    AssessmentDraft {
        controlAnswers = Lists.orEmpty(controlAnswers);
        vetoes = Lists.orEmpty(vetoes);
        conditions = Lists.orEmpty(conditions);
    }
}
