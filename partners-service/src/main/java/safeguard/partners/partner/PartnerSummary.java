package safeguard.partners.partner;

import java.util.UUID;

/** A partner in a list; read as a projection. */
record PartnerSummary(
        UUID id, String ref, String legalName, String country, PartnerStatus status, boolean competitor) {}
