package safeguard.contracts.agreement;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;

/** The partner as it was when the agreement was entered. */
@Embeddable
record PartnerSnapshot(
        @Column(name = "partner_id") UUID id,
        @Column(name = "partner_ref") String ref,
        @Column(name = "partner_name") String name,
        @Column(name = "partner_country") String country) {}
