package safeguard.partners.clearance;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import safeguard.partners.facts.Lists;
import safeguard.partners.scope.Classification;
import safeguard.partners.scope.CountryCode;
import safeguard.partners.scope.DeliveryMode;
import safeguard.partners.scope.Scope;

/**
 * What the partner of an engagement may receive.
 *
 * @param validFrom first day; the day of the grant when absent
 * @param validTo first day not valid; open when absent
 * @param basis what the proposal rests on
 */
record ClearanceDraft(
        @NotNull @Size(min = 1, max = 60) String engagement,
        @NotNull Classification maxClassification,
        @NotEmpty @Size(max = 20) List<@Pattern(regexp = Scope.PURPOSE_PATTERN) String> purposes,
        @NotEmpty @Size(max = 50) List<@CountryCode String> countries,
        @NotEmpty List<DeliveryMode> deliveryModes,
        @Size(max = 20) List<@NotBlank @Size(max = 500) String> conditions,
        @Nullable LocalDate proposedOn,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        @NotBlank @Size(max = 2000) String basis) {

    ClearanceDraft {
        purposes = Lists.orEmpty(purposes);
        countries = Lists.orEmpty(countries);
        deliveryModes = Lists.orEmpty(deliveryModes);
        conditions = Lists.orEmpty(conditions);
    }

    Scope scope() {
        return new Scope(maxClassification, purposes, deliveryModes, countries);
    }
}
