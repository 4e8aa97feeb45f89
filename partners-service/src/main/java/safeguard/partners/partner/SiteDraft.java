package safeguard.partners.partner;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import safeguard.partners.facts.Lists;
import safeguard.partners.scope.CountryCode;

/**
 * A site as the caller states it.
 *
 * @param id keeps an existing site; absent for a new one
 */
record SiteDraft(
        @Nullable UUID id,
        @NotBlank @Size(max = 200) String name,
        @NotNull @CountryCode String country,
        @Nullable @Size(max = 500) String address,
        @Size(max = 50) List<@NotBlank @Size(max = 100) String> activities) {

    SiteDraft {
        activities = Lists.orEmpty(activities);
    }
}
