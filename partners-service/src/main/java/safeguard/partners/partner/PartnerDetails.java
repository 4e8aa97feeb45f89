package safeguard.partners.partner;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import safeguard.partners.facts.Lists;
import safeguard.partners.identifier.Identifier;
import safeguard.partners.scope.CountryCode;

/** The master data of a partner, as a whole. */
record PartnerDetails(
        @NotBlank @Size(max = 300) String legalName,
        @NotNull @CountryCode String country,
        @Size(max = 20) List<@Valid OtherName> otherNames,
        @Size(max = 20) List<@Valid Identifier> identifiers,
        @Nullable @Size(min = 1, max = 60) String parent,
        Set<PartnerRole> roles,
        Boolean competitor,
        @Size(max = 100) List<@Valid SiteDraft> sites) {

    PartnerDetails {
        otherNames = Lists.orEmpty(otherNames);
        identifiers = Lists.orEmpty(identifiers);
        roles = roles == null ? Set.of() : Set.copyOf(roles);
        competitor = competitor != null && competitor;
        sites = Lists.orEmpty(sites);
    }
}
