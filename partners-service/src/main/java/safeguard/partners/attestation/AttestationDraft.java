package safeguard.partners.attestation;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import safeguard.partners.facts.Lists;

/**
 * An attestation that was performed or issued. The evidence stays where it is; we keep its place and hash.
 *
 * @param validUntil first day not valid
 */
record AttestationDraft(
        @NotNull AttestationType type,
        @NotBlank @Size(max = 500) String scope,
        @Size(max = 100) List<UUID> sites,
        @NotBlank @Size(max = 300) String issuer,
        @NotNull LocalDate performedAt,
        @Nullable LocalDate validUntil,
        @Nullable @Min(0) @Max(10_000) Integer openCriticals,
        @NotBlank @Size(max = 500) String evidenceRef,
        @NotNull @Pattern(regexp = "[0-9a-f]{64}") String evidenceSha256) {

    AttestationDraft {
        sites = Lists.orEmpty(sites);
    }
}
