package safeguard.partners.engagement;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import safeguard.partners.facts.HumanRef;
import safeguard.partners.facts.Lists;
import safeguard.partners.scope.Classification;
import safeguard.partners.scope.CountryCode;
import safeguard.partners.scope.DeliveryMode;
import safeguard.partners.scope.Scope;

/**
 * A new engagement with a partner.
 *
 * @param ref made by us when absent
 */
record EngagementDraft(
        @Nullable @Pattern(regexp = HumanRef.PATTERN) String ref,
        @NotNull @Size(min = 1, max = 60) String partner,
        @NotBlank @Size(max = 200) String project,
        @NotEmpty @Size(max = 20) List<@Pattern(regexp = Scope.PURPOSE_PATTERN) String> purposes,
        @NotNull Classification highestClassification,
        @NotEmpty List<DeliveryMode> deliveryModes,
        @NotEmpty @Size(max = 50) List<@CountryCode String> countries) {

    EngagementDraft {
        purposes = Lists.orEmpty(purposes);
        deliveryModes = Lists.orEmpty(deliveryModes);
        countries = Lists.orEmpty(countries);
    }

    Scope scope() {
        return new Scope(highestClassification, purposes, deliveryModes, countries);
    }
}
