package safeguard.partners.partner;

import java.util.UUID;

/** A partner, named. */
public record PartnerName(UUID id, String ref, String legalName) {

    static PartnerName of(Partner partner) {
        return new PartnerName(partner.id(), partner.ref(), partner.legalName());
    }
}
