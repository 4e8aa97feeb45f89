package safeguard.contracts.decision;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import safeguard.contracts.gate.Question;
import safeguard.contracts.terms.AgreementTerms;

/** What is to be disclosed, to whom, what for and how. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record DisclosureRequest(
        @NotNull @Size(min = 1, max = 50) List<@NotBlank @Size(max = 64) String> tradeSecrets,
        @NotBlank @Size(max = 64) String partner,

        @NotNull @Pattern(regexp = AgreementTerms.PURPOSE) @Size(max = 40)
        String purpose,

        @NotNull Mode mode,
        @Nullable @Size(min = 1, max = 64) String engagement,
        @Nullable @Pattern(regexp = "[A-Z]{2}") String siteCountry,
        @Size(max = 50) List<@NotBlank @Size(max = 64) String> subTiers,
        @Size(max = 200) List<@NotNull @Valid Recipient> recipients,
        @Nullable LocalDate asOf) {

    public DisclosureRequest {
        subTiers = Objects.requireNonNullElse(subTiers, List.of());
        recipients = Objects.requireNonNullElse(recipients, List.of());
    }

    Question question() {
        return new Question(
                partner,
                purpose,
                mode.name(),
                engagement,
                siteCountry,
                subTiers,
                recipients.stream().map(Recipient::name).toList(),
                recipients.size());
    }

    /** The same request with everything by reference, as it is kept. */
    DisclosureRequest naming(List<String> secretRefs, String partnerRef, PeerAnswers peers) {
        return new DisclosureRequest(
                secretRefs,
                partnerRef,
                purpose,
                mode,
                peers.engagementRef(engagement),
                siteCountry,
                subTiers.stream().map(peers::subTierRef).distinct().toList(),
                recipients,
                null);
    }
}
