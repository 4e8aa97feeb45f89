package safeguard.partners.partner;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import safeguard.partners.facts.HumanRef;
import safeguard.partners.facts.Lists;
import safeguard.partners.identifier.Identifier;
import safeguard.partners.scope.CountryCode;

/**
 * A new partner.
 *
 * @param ref made by us when absent
 * @param knownSince day from which it is a prospect; today when absent
 */
record PartnerDraft(
        @Nullable @Pattern(regexp = HumanRef.PATTERN) String ref,
        @Nullable LocalDate knownSince,
        @NotBlank @Size(max = 300) String legalName,
        @NotNull @CountryCode String country,
        @Size(max = 20) List<@Valid OtherName> otherNames,
        @Size(max = 20) List<@Valid Identifier> identifiers,
        @Nullable @Size(min = 1, max = 60) String parent,
        Set<PartnerRole> roles,
        Boolean competitor,
        @Size(max = 100) List<@Valid SiteDraft> sites) {

    PartnerDraft {
        otherNames = Lists.orEmpty(otherNames);
        identifiers = Lists.orEmpty(identifiers);
        roles = roles == null ? Set.of() : Set.copyOf(roles);
        competitor = competitor != null && competitor;
        sites = Lists.orEmpty(sites);
    }

    PartnerDetails details() {
        return new PartnerDetails(legalName, country, otherNames, identifiers, parent, roles, competitor, sites);
    }
}
