package safeguard.contracts.disclosure;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import safeguard.contracts.businessday.WithinReach;
import safeguard.contracts.decision.DisclosureRequest;
import safeguard.contracts.decision.Mode;
import safeguard.contracts.decision.Recipient;
import safeguard.contracts.secret.TradeSecretDraft;
import safeguard.contracts.terms.AgreementTerms;

/** A disclosure that was made: under a decision, or recorded after the fact. */
record DisclosureDraft(
        @Nullable @Pattern(regexp = TradeSecretDraft.REF) @Size(max = 40)
        String ref,

        @Nullable UUID decision,
        @Nullable @Valid AfterFact afterFact,
        @NotNull @Size(min = 1, max = 50) List<@NotBlank @Size(max = 64) String> tradeSecrets,
        @NotBlank @Size(max = 64) String partner,

        @NotNull @Pattern(regexp = AgreementTerms.PURPOSE) @Size(max = 40)
        String purpose,

        @NotNull Mode mode,
        @Nullable @Size(min = 1, max = 64) String engagement,
        @Size(max = 200) List<@NotNull @Valid Recipient> recipients,
        @Min(0) @Max(10_000) Integer copies,
        @Nullable @Size(min = 1, max = 200) String marking,
        @NotNull @WithinReach OffsetDateTime madeAt,
        @NotBlank @Size(max = 64) String zone) {

    DisclosureDraft {
        recipients = Objects.requireNonNullElse(recipients, List.of());
        copies = Objects.requireNonNullElse(copies, mode != null && mode.leavesNothingWritten() ? 0 : 1);
    }

    /** As a request; what only the decision knows is taken from it. */
    DisclosureRequest under(DisclosureRequest asked) {
        return request(engagement == null ? asked.engagement() : engagement, asked.siteCountry(), asked.subTiers());
    }

    /** As a request that nobody made. */
    DisclosureRequest request() {
        return request(engagement, null, List.of());
    }

    private DisclosureRequest request(@Nullable String within, @Nullable String siteCountry, List<String> subTiers) {
        return new DisclosureRequest(
                tradeSecrets, partner, purpose, mode, within, siteCountry, subTiers, recipients, null);
    }
}
