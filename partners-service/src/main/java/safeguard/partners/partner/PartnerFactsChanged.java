package safeguard.partners.partner;

import java.util.UUID;

/** Fired in the transaction that changes what we know about a partner. */
public record PartnerFactsChanged(UUID partnerId) {}
