package safeguard.obligations.obligation;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/** A partner as the source names it. */
@Embeddable
public record PartnerName(
        @Column(name = "partner_id") @NotNull UUID id,

        @Column(name = "partner_ref") @NotBlank @Size(max = 60)
        String ref,

        @Column(name = "partner_name") @NotBlank @Size(max = 300)
        String name) {}
