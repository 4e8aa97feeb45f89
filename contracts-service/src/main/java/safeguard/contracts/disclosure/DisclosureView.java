package safeguard.contracts.disclosure;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import safeguard.contracts.decision.Mode;
import safeguard.contracts.decision.Recipient;

/** A disclosure and what protects it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record DisclosureView(
        UUID id,
        String ref,
        Disclosure.Direction direction,
        Disclosure.Ground basis,
        Disclosure.State state,
        @Nullable UUID decision,
        @Nullable Report afterFact,
        List<String> tradeSecrets,
        PartnerName partner,
        String purpose,
        Mode mode,
        @Nullable String engagement,
        List<Recipient> recipients,
        int copies,
        @Nullable String marking,
        Instant madeAt,
        String zone,
        List<CarrierView> carriedBy,
        Instant recordedAt,
        String recordedBy) {

    record Report(AfterFact.Kind kind, String explanation) {

        static @Nullable Report of(Disclosure disclosure) {
            return disclosure.afterFactKind() == null
                    ? null
                    : new Report(disclosure.afterFactKind(), Objects.requireNonNull(disclosure.explanation()));
        }
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record PartnerName(UUID id, String ref, @Nullable String name) {}

    record CarrierView(String agreement, int version, List<String> clauseNos) {}

    static DisclosureView of(Disclosure disclosure) {
        return new DisclosureView(
                disclosure.id(),
                disclosure.ref(),
                disclosure.direction(),
                disclosure.basis(),
                disclosure.state(),
                disclosure.decisionId(),
                Report.of(disclosure),
                disclosure.tradeSecrets(),
                new PartnerName(disclosure.partnerId(), disclosure.partnerRef(), disclosure.partnerName()),
                disclosure.purpose(),
                disclosure.mode(),
                disclosure.engagement(),
                disclosure.recipients(),
                disclosure.copies(),
                disclosure.marking(),
                disclosure.madeAt(),
                disclosure.zone(),
                disclosure.carriedBy().stream()
                        .map(carrier -> new CarrierView(carrier.agreement(), carrier.version(), carrier.clauseNos()))
                        .toList(),
                disclosure.recordedAt(),
                disclosure.recordedBy());
    }
}
