package safeguard.partners.partner;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import safeguard.partners.identifier.Identifier;
import safeguard.platform.web.Versioned;

/** A partner. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record PartnerView(
        UUID id,
        String ref,
        String legalName,
        String country,
        PartnerStatus status,
        LocalDate statusSince,
        LocalDate knownSince,
        List<OtherName> otherNames,
        List<Identifier> identifiers,
        @Nullable PartnerName parent,
        List<PartnerRole> roles,
        boolean competitor,
        List<Site> sites,
        List<PartnerStatusEntry> history,
        Instant recordedAt) {

    static Versioned<PartnerView> of(Partner partner, @Nullable PartnerName parent) {
        var view = new PartnerView(
                partner.id(),
                partner.ref(),
                partner.legalName(),
                partner.country(),
                partner.status(),
                partner.history().getLast().from(),
                partner.knownSince(),
                partner.otherNames(),
                partner.identifiers(),
                parent,
                partner.roles(),
                partner.competitor(),
                partner.sites(),
                partner.history(),
                partner.recordedAt());
        return new Versioned<>(view, partner.version());
    }
}
